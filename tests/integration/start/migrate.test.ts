import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { listMigrations, migrate, readSchema } from "@/lib/start/migrate";
import { sqlBetween } from "@/lib/start/schema-engine";
import { readCatalogue } from "@/tests/support/read-catalogue";

test("the migrations produce exactly the schema", async () => {
  const migrated = await newDatabase("from_migrations");
  const direct = await newDatabase("from_schema");
  await migrate(migrated);

  const client = await connect(direct);
  await client.query(await sqlBetween(direct, null, readSchema()));
  await client.end();

  expect(await readCatalogue(migrated)).toEqual(await readCatalogue(direct));
});

test("a difference between migrations and schema would be seen", async () => {
  const database = await newDatabase("changed");
  await migrate(database);
  const before = await readCatalogue(database);

  const client = await connect(database);
  await client.query(`ALTER TABLE "Agreement" ALTER COLUMN "title" DROP NOT NULL`);
  await client.end();

  expect(await readCatalogue(database)).not.toEqual(before);
});

test("migrating again, or twice at once, finds nothing left to do", async () => {
  const database = await newDatabase("twice");

  const [one, other] = await Promise.all([migrate(database), migrate(database)]);

  expect([...one, ...other]).toEqual(listMigrations().map(({ name }) => name));
  expect(await migrate(database)).toEqual([]);
});

async function newDatabase(name: string): Promise<string> {
  const client = await connect(`${inject("postgresServer")}/postgres`);
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return `${inject("postgresServer")}/${name}`;
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
