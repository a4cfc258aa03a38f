import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { dateAfter } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";
import { expect, expectAccessible, linkIn, signIn, test } from "@/tests/e2e/fixtures";
import { invitePartner, joinAgreement } from "@/tests/e2e/support/invite-partner";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { typeAgreement } from "@/tests/e2e/support/typist";
import { exampleFile } from "@/tests/support/example-file";
import { independentlyVerify, textOf } from "@/tests/support/independent-pdf";

const GRANTEE_DRAFTER = "odalys@marigold.example.org";
const PROVIDER_DRAFTER = "tansy@puddlejump.example.org";

test("two partners draft EX-A, sign it, and hold a sealed file that anybody can check", async ({
  browser,
  product,
  mail,
}) => {
  test.setTimeout(900_000);
  const answers = approvedAlready(exampleFile("ex-a").answers);

  // The grantee starts the agreement and invites the provider.
  const grantee = await signIn(browser, { product, mail }, GRANTEE_DRAFTER);
  const agreementUrl = await startAgreement(grantee.page, answers);
  const invitation = await invitePartner(
    grantee.page,
    { agreementUrl, mail },
    { name: "Tansy Brambleworth", email: PROVIDER_DRAFTER },
  );

  // The provider joins from the link, in a browser of their own, as an equal owner.
  const provider = await signIn(browser, { product, mail }, PROVIDER_DRAFTER);
  await joinAgreement(provider.page, invitation, {
    name: "Tansy Brambleworth",
    organization: answers.party?.B?.legalName ?? "",
  });
  await expectAccessible(provider.page);

  // What blocks signing is named before anything is answered.
  await grantee.page.goto(`${agreementUrl}/ready`);
  await expectAccessible(grantee.page);
  await expect(grantee.page.getByRole("heading", { name: "Blocks signing" })).toBeVisible();

  // EX-A, typed through the wizard.
  await typeAgreement(grantee.page, agreementUrl, answers);
  await affirmAll(grantee.page, agreementUrl);
  await affirmAll(provider.page, agreementUrl);
  await acknowledgeLaws(grantee.page, agreementUrl);
  await acknowledgeLaws(provider.page, agreementUrl);

  await grantee.page.goto(`${agreementUrl}/read`);
  await expectAccessible(grantee.page);
  await expect(grantee.page.getByText("$354,600").first()).toBeVisible();

  // Nothing blocks any more: the text is fixed, each signatory gets a link of their own.
  await grantee.page.goto(`${agreementUrl}/ready`);
  await expect(grantee.page.getByText("Nothing stands in the way of signing.")).toBeVisible();
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
    "/people",
    "/ready",
    "/sign",
    "/agreement.pdf",
    "/sealed.pdf",
  ]) {
    const answer = await stranger.page.request.get(`${agreementUrl}${place}`);
    expect(answer.status(), place).toBe(404);
  }
});

/** Approvals and checks are dated before today, as they are when people really sign. */
function approvedAlready(answers: Answers): Answers {
  const yesterday = dateAfter(new Date().toISOString().slice(0, 10), -1);
  for (const party of [answers.party?.A, answers.party?.B]) {
    if (party?.governingBody?.approvedOn) party.governingBody.approvedOn = yesterday;
    if (party?.policyCouncil?.approvedOn) party.policyCouncil.approvedOn = yesterday;
  }
  return answers;
}

/** Affirms, for one's own party, the mission and every expectation that waits for it. */
async function affirmAll(page: Page, agreementUrl: string): Promise<void> {
  for (const place of await placesToAffirm(agreementUrl)) {
    await page.goto(place);
    const buttons = page.getByRole("button", { name: /^I affirm/ });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (let left = await buttons.count(); left > 0; left -= 1) {
      await buttons.first().click();
      await expect(buttons).toHaveCount(left - 1);
    }
  }
}

async function placesToAffirm(agreementUrl: string): Promise<string[]> {
  const { loadQuestions } = await import("@/lib/templates/load-questions");
  return loadQuestions().steps.flatMap(({ tasks }) =>
    tasks.flatMap((task) =>
      task.pages
        .filter((page) => page.affirm !== undefined)
        .map((page) => `${agreementUrl}/${task.id}/${page.id}`),
    ),
  );
}

/** Says for one's own party of every law card that it is known, one after the other. */
async function acknowledgeLaws(page: Page, agreementUrl: string): Promise<void> {
  await page.goto(`${agreementUrl}/law/cards`);
  const progress = page.getByRole("progressbar");
  const total = Number(await progress.getAttribute("max"));
  for (let done = 1; done <= total; done += 1) {
    await page.getByRole("button", { name: /^We know this law/ }).click();
    await expect(progress).toHaveAttribute("value", String(done));
  }
}

async function phone(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  return context.newPage();
}

/** The ceremony on a phone; returns the hash of the document that was shown. */
async function sign(page: Page, link: string, kind: "typed" | "drawn"): Promise<string> {
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Read the agreement" }).click();
  await expect(page.getByText("$354,600").first()).toBeVisible();
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
