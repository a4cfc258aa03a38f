import { existsSync } from "node:fs";
import { ConfigurationError, givenEnvironment } from "@/lib/env";
import { runRole } from "@/lib/start/run-role";
import { startEverything } from "@/lib/start/start-everything";
import { complain, say, words } from "@/lib/start/words";

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
  complainAbout(error);
  process.exit(1);
}

function complainAbout(error: unknown) {
  if (error instanceof ConfigurationError) {
    complain(words("configuration"));
    for (const { name, message } of error.problems)
      complain(words("configurationLine", { name, problem: message }));
    return;
  }
  complain(words("failed"));
  complain(error instanceof Error ? error.message : String(error));
}
