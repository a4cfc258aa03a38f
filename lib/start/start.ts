import { existsSync } from "node:fs";
import { ConfigurationError, givenEnvironment } from "@/lib/env";
import { runRole } from "@/lib/start/run-role";
import { startEverything } from "@/lib/start/start-everything";
import { say, words } from "@/lib/start/words";

// npm start                everything on this machine, with a database of its own unless DATABASE_URL is set
// npm start -- app         the web server alone
// npm start -- worker      the worker alone
// npm start -- migrate     brings the database to the newest schema and adds the worked examples

const ROLES = ["app", "worker", "migrate"] as const;

if (existsSync(".env")) process.loadEnvFile(".env");

const wanted = process.argv[2];
const role = ROLES.find((known) => known === wanted);
try {
  if (wanted !== undefined && role === undefined) {
    say(words("unknownRole", { role: wanted }));
    process.exitCode = 2;
  } else if (role === undefined) {
    await startEverything(givenEnvironment());
  } else {
    await runRole(role);
  }
} catch (error) {
  sayWhatFailed(error);
  process.exit(1);
}

function sayWhatFailed(error: unknown) {
  if (error instanceof ConfigurationError) {
    say(words("configuration"));
    for (const { name, message } of error.problems)
      say(words("configurationLine", { name, problem: message }));
    return;
  }
  say(words("failed"));
  say(error instanceof Error ? error.message : String(error));
}
