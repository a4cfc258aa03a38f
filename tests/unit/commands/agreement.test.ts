import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "@/lib/document/canonical";
import type { DocumentTree } from "@/lib/document/tree";

// Twelve processes start at once; a small machine that is busy takes its time.
const PATIENCE = 300_000;
const MISSING_STEP =
  "svc, sched, ersea, edu, health, nutrition, safety, incl, family, trans, staff, fac, contrib, systems, exp, report, mon, sidePromises, mouTopics";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "agreement-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe.concurrent("the agreement command", { timeout: PATIENCE }, () => {
  it("prints the totals of EX-A as text", async () => {
    const { code, out } = await run("text", "templates/examples/ex-a.json");

    expect(code).toBe(0);
    expect(out).toContain("The base total is $354,600.");
    expect(out).toContain("$384,120");
  });

  it("writes canonical JSON and a PDF into files", async () => {
    const json = join(folder, "a.json");
    const pdf = join(folder, "a.pdf");

    const codes = [
      (await run("json", "templates/examples/ex-a.json", "-o", json)).code,
      (await run("pdf", "templates/examples/ex-a.json", "-o", pdf)).code,
    ];

    expect(codes).toEqual([0, 0]);
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe("%PDF-");
    const written = await readFile(json, "utf8");
    expect(canonicalJson(JSON.parse(written) as DocumentTree)).toBe(written);
  });

  it("tells two answer files apart by what they come to in the agreement, with the reason", async () => {
    const changed = join(folder, "changed.json");
    const file = JSON.parse(await readFile("templates/examples/ex-a.json", "utf8")) as {
      comp: { ratePerSlotCents: number };
    };
    file.comp.ratePerSlotCents += 1_000;
    await writeFile(changed, JSON.stringify(file));

    const same = await run(
      "compare",
      "templates/examples/ex-a.json",
      "templates/examples/ex-a.json",
    );
    const other = await run("compare", "templates/examples/ex-a.json", changed);

    expect([same.code, other.code]).toEqual([0, 0]);
    expect(same.out).toContain("No words changed.");
    expect(other.out).toMatch(/Answer “[^”]*”: \$1,150 → \$1,160/);
    expect(other.out).toMatch(/\[-\$[\d,]+-\]\{\+\$[\d,]+\+\}/);
  });

  it("says that a complete agreement is ready, and one without answers is not", async () => {
    const empty = join(folder, "empty.json");
    await writeFile(empty, "{}");

    const [ready, notReady] = [
      await run("check", "templates/examples/ex-a.json"),
      await run("check", empty),
    ];

    expect(ready.code).toBe(0);
    expect(JSON.parse(ready.out)).toMatchObject({ ready: true });
    expect(notReady.code).toBe(1);
    expect(JSON.parse(notReady.out)).toMatchObject({ ready: false });
  });

  it("names the path of every problem of a file at once", async () => {
    const file = join(folder, "wrong.json");
    const twice = '[{"id":"one"},{"id":"one"}]';
    const steps = '"agreement":{},"vision":{},"comm":{},"law":{},"out":{}';
    await writeFile(file, `{"comp":{"ratePerSlotCents":"x","zz":1},"foo":${twice},${steps}}`);

    const { code, err } = await run("text", file);

    expect(code).toBe(2);
    expect(
      err
        .trimEnd()
        .split("\n")
        .map((line) => line.split(":")[0]),
    ).toEqual(["comp.ratePerSlotCents", "comp.zz", "foo", "foo.one", MISSING_STEP]);
  });

  it.each([
    [["text", "no-such-file.json"], "cannot be read"],
    [["text", "README.md"], "this is not JSON"],
    [["dance", "templates/examples/ex-a.json"], "Use: npm run"],
    [[], "Use: npm run"],
    [["docx", "templates/examples/ex-a.json"], "comes with a later version"],
    [["compare", "templates/examples/ex-a.json"], "Use:"],
    [["compare", "a.json", "b.json", "-o", "redline.pdf"], ".txt or .json"],
    [["compare", "missing-a.json", "missing-b.json"], "missing-b.json: cannot be read"],
    [["text", "templates/examples/ex-a.json", "-o", "no/such/folder/a.txt"], "cannot be written"],
  ])("refuses %j with code 2 and says why", async (words, why) => {
    const { code, err } = await run(...words);

    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});

function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const args = ["--import", "tsx", "lib/commands/agreement.ts", ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
