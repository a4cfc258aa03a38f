import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import type { Answers } from "@/lib/answers/schema";
import { expect, expectAccessible, linkIn, PHONE, signIn, test } from "@/tests/e2e/fixtures";
import { approvedAlready } from "@/tests/e2e/support/agree";
import { draftExample } from "@/tests/e2e/support/draft-example";
import { printed } from "@/tests/e2e/support/printed";
import { startTogether } from "@/tests/e2e/support/start-together";
import { exampleFile } from "@/tests/support/example-file";
import { independentlyVerify, textOf } from "@/tests/support/independent-pdf";

const GRANTEE_DRAFTER = "odalys@marigold.example.org";
const PROVIDER_DRAFTER = "tansy@puddlejump.example.org";

test("two partners draft EX-A, sign it, and hold a sealed file that anybody can check", async ({
  browser,
  product,
  mail,
}) => {
  test.setTimeout(1_680_000);
  const answers = approvedAlready(exampleFile("ex-a").answers);

  const partners = await startTogether({ browser, product, mail }, answers, {
    grantee: GRANTEE_DRAFTER,
    provider: PROVIDER_DRAFTER,
  });
  const { grantee, provider, agreementUrl } = partners;

  // What blocks signing is named before anything is answered.
  await grantee.page.goto(`${agreementUrl}/ready`);
  await expectAccessible(grantee.page);
  await expect(grantee.page.getByRole("heading", { name: "Blocks signing" })).toBeVisible();

  // EX-A, typed through the wizard by both, until nothing blocks any more.
  await draftExample(partners, answers, ["$354,600", "$384,120"]);

  // The text is fixed, each signatory gets a link of their own.
  await grantee.page.goto(`${agreementUrl}/sign`);
  await expectAccessible(grantee.page);
  await grantee.page.getByRole("button", { name: "Fix the text and send the links" }).click();
  await expect(grantee.page.getByText("Waiting for Bertrand Ocelot")).toBeVisible();
  await expectAccessible(grantee.page);

  const documentSha256 = await sign(
    await phone(browser, product.address),
    linkIn(await mail.waitFor(emailOf(answers, "A"), /^Sign /)),
    "typed",
  );
  await sign(
    await phone(browser, product.address),
    linkIn(await mail.waitFor(emailOf(answers, "B"), /^Sign /)),
    "drawn",
  );

  // It is sealed at once, and both get their copies.
  await provider.page.goto(`${agreementUrl}/sign`);
  await expect(provider.page.getByRole("link", { name: "Download the sealed PDF" })).toBeVisible({
    timeout: 30_000,
  });
  await expectAccessible(provider.page);
  const file = await download(provider.page);
  for (const recipient of [
    emailOf(answers, "A"),
    emailOf(answers, "B"),
    GRANTEE_DRAFTER,
    PROVIDER_DRAFTER,
  ]) {
    const copy = await mail.waitFor(recipient, /^Signed by all/);
    expect(sha256(copy.attachments[0]?.content ?? Buffer.alloc(0)), recipient).toBe(sha256(file));
  }

  // Independent code agrees: signature valid over the whole file, hash and numbers as printed.
  const path = join(mkdtempSync(join(tmpdir(), "sealed-")), "agreement.pdf");
  writeFileSync(path, file);
  const seal = independentlyVerify(path);
  expect(seal.signatureValid).toBe(true);
  expect(seal.coversWholeFile).toBe(true);
  const text = textOf(path);
  expect(text.replaceAll(/\s/g, "")).toContain(documentSha256);
  for (const words of [
    "$354,600",
    "$384,120",
    "$29,520",
    "252",
    "Bertrand Ocelot",
    "Ignatius Plume",
  ]) {
    expect(text).toContain(words);
  }

  // Anybody can check the file without an account; a changed copy is refused with the reason.
  const anybody = await (await browser.newContext({ baseURL: product.address })).newPage();
  await anybody.goto("/verify");
  await anybody.getByLabel("Choose a file").setInputFiles(path);
  await expect(anybody.getByText("this file is as it was sealed", { exact: false })).toBeVisible();
  await expectAccessible(anybody);
  const changed = Buffer.from(readFileSync(path));
  changed[Math.floor(changed.length / 2)] = (changed[Math.floor(changed.length / 2)] ?? 0) ^ 1;
  await anybody
    .getByLabel("Choose a file")
    .setInputFiles({ name: "changed.pdf", mimeType: "application/pdf", buffer: changed });
  await expect(anybody.getByText("changed.pdf: do not rely on this file")).toBeVisible();
  await expect(anybody.getByText("Failed:")).not.toHaveCount(0);

  // A stranger cannot tell that any of it exists.
  const stranger = await signIn(browser, { product, mail }, "stranger@example.org");
  for (const place of [
    "",
    "/read",
    "/participants",
    "/ready",
    "/sign",
    "/agreement.pdf",
    "/sealed.pdf",
  ]) {
    const answer = await stranger.page.request.get(`${agreementUrl}${place}`);
    expect(answer.status(), place).toBe(404);
  }
});

async function phone(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: PHONE,
    hasTouch: true,
  });
  return context.newPage();
}

/** The ceremony on a phone; returns the hash of the document that was shown. */
async function sign(page: Page, link: string, kind: "typed" | "drawn"): Promise<string> {
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Read the agreement" }).click();
  await expect(printed(page, "$354,600")).toBeVisible();
  await page.getByRole("button", { name: "I have read it to the end" }).click();
  await page.getByLabel("I agree to sign and receive this record electronically").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();
  const shown = await page.getByText(/^Document [0-9a-f]{64}$/).innerText();
  const boxes = page.getByRole("checkbox");
  await boxes.first().check();
  if (kind === "typed") await page.getByLabel("Type your name").fill("Bertrand Ocelot");
  else await draw(page);
  await boxes.last().check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByText(/^You signed on/)).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
  return shown.replace("Document ", "");
}

async function draw(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Draw" }).click();
  const field = page.locator("canvas");
  await field.scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  const box = await field.boundingBox();
  if (box === null) throw new Error("There is no field to draw in.");
  await page.mouse.move(box.x + 30, box.y + 80);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) {
    await page.mouse.move(box.x + 30 + step * 10, box.y + 80 + (step % 2 === 0 ? 20 : -20));
  }
  await page.mouse.up();
}

async function download(page: Page): Promise<Buffer> {
  const pending = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the sealed PDF" }).click();
  return readFileSync(await (await pending).path());
}

function emailOf(answers: Answers, party: "A" | "B"): string {
  return answers.party?.[party]?.signatory?.email ?? "";
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
