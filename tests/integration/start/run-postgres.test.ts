import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, expect, test } from "vitest";
import { findFreePort } from "@/lib/start/find-free-port";
import { runPostgres } from "@/lib/start/postgres/run-postgres";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("after a kill -9 the next start finds everything that was saved", async () => {
  const folder = aFolder();
  const killed = await runPostgres({ folder, password: "x" });
  await remember(await killed.openDatabase("kept"), "before the crash");
  process.kill(serverPid(folder), "SIGKILL");

  const next = await runPostgres({ folder, password: "x" });

  expect(await recall(await next.openDatabase("kept"))).toEqual(["before the crash"]);
  await next.stop();
}, 60_000);

test("a server that was left running is stopped, and its data taken over", async () => {
  const folder = aFolder();
  const left = await runPostgres({ folder, password: "x" });
  await remember(await left.openDatabase("kept"), "left");

  const next = await runPostgres({ folder, password: "x" });

  expect(await recall(await next.openDatabase("kept"))).toEqual(["left"]);
  await next.stop();
}, 60_000);

test("a taken port leads to another, a free one is kept", async () => {
  const wished = await findFreePort();
  expect(await findFreePort(wished)).toBe(wished);
  const neighbour = createServer().listen(wished, "127.0.0.1");
  await new Promise((resolve) => neighbour.once("listening", resolve));

  const port = await findFreePort(wished);

  expect(port).not.toBe(wished);
  expect(port).toBeGreaterThan(0);
  neighbour.close();
});

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-postgres-"));
  folders.push(folder);
  return folder;
}

const serverPid = (folder: string) =>
  Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

async function remember(connectionString: string, words: string) {
  await query(connectionString, "CREATE TABLE notes AS SELECT $1::text AS words", [words]);
}

async function recall(connectionString: string): Promise<unknown[]> {
  const rows = await query(connectionString, "SELECT words FROM notes");
  return rows.map(({ words }) => words);
}

async function query(connectionString: string, sql: string, values: unknown[] = []) {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ words: unknown }>(sql, values);
  await client.end();
  return rows;
}
