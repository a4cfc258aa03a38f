import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { invitePartner, joinAgreement } from "@/tests/e2e/support/invite-partner";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";
import { aWordFile, heading, paragraph } from "@/tests/support/word-file";

test("what is borrowed from an example is marked until both have kept it or made it their own", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "borrows@marigold.example.org");
  await page.goto("/examples/ex-a");
  await page.getByRole("link", { name: "Start an agreement from this example" }).click();
  await expect(page.getByText(/marked as borrowed until both of you/)).toBeVisible();
  await expectAccessible(page);
  await page.locator("#new-title").fill("A partnership that learns from another");
  await page.locator('#new-type input[value="subaward_services"]').check();
  await page.locator('#new-myParty input[value="A"]').check();
  await page.locator("#new-organization").fill("Fernwood Head Start, Inc.");
  await page.locator("#new-name").fill("Odalys Quill");
  await page.getByRole("button", { name: "Start" }).click();
  await page.waitForURL(/\/agreements\/[0-9a-f-]{36}$/);
  await expect(page.getByText(/borrowed answers? to review/).first()).toBeVisible();
  await expectAccessible(page);
  const agreement = page.url();

  const invitation = await invitePartner(
    page,
    { agreementUrl: agreement, mail },
    { name: "Tansy Brambleworth", email: "borrows@puddlejump.example.org" },
  );
  const partner = await signIn(browser, { product, mail }, "borrows@puddlejump.example.org");
  await joinAgreement(partner.page, invitation, {
    name: "Tansy Brambleworth",
    organization: "Puddlejump Family Child Care Network, Inc.",
  });

  await page.goto(`${agreement}/beliefs/mission`);
  const borrowed = page.getByRole("region", { name: /^Borrowed from/ });
  await expect(borrowed).toContainText("Puddlejump Family Child Care Network");
  await expectAccessible(page);
  await borrowed.getByRole("button", { name: "We read this and keep it" }).click();
  await expect(borrowed.getByRole("button")).toHaveCount(0);
  await page.goto(`${agreement}/beliefs`);
  await expect(
    page.getByText(/^Borrowed from .*To be reviewed by Puddlejump/).first(),
  ).toBeVisible();
  await expectAccessible(page);

  await partner.page.goto(`${agreement}/beliefs/mission`);
  await partner.page
    .getByRole("textbox")
    .first()
    .fill("Every baby here has somebody who knows them well.");
  await expect(partner.page.getByText("Saved", { exact: true })).toBeVisible();
  await partner.page.reload();
  await expect(partner.page.getByRole("region", { name: /^Borrowed from/ })).toHaveCount(0);
});

test("an earlier agreement stands beside the questions as notes, and is no answer until somebody makes it one", async ({
  browser,
  product,
  mail,
}) => {
  const { context, page } = await signIn(browser, { product, mail }, "notes@marigold.example.org");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const agreement = await startAgreement(page, exampleFile("ex-a").answers);
  await page.getByRole("link", { name: "Your earlier agreement, as notes" }).click();
  await page.waitForURL(/earlier$/);
  await expectAccessible(page);

  const choose = page.getByLabel("Choose a file");
  const rtf = { name: "pilot.docx", mimeType: WORD, buffer: Buffer.from("{\\rtf1 Payment}") };
  await choose.setInputFiles(rtf);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("This is a rich text file");
  await expectAccessible(page);
  const words = aWordFile(
    heading("Why we do this") +
      paragraph("The mission: every baby of the valley has somebody who knows them.") +
      heading("Payment") +
      paragraph("The county pays for each slot."),
  );
  await choose.setInputFiles({ name: "pilot.docx", mimeType: WORD, buffer: Buffer.from(words) });
  await expect(page.getByLabel("Its words")).toHaveValue(/# Why we do this/);
  await page.getByRole("button", { name: "Keep as notes" }).click();
  await expect(page.getByRole("heading", { name: "pilot.docx" })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${agreement}/beliefs/mission`);
  await page.getByText("From your earlier agreement").click();
  await expect(page.getByText(/every baby of the valley/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Copy this passage/ }).click();
  await expect(page.getByText(/It is not saved as an answer/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^The mission:/);
  await expect(page.getByRole("textbox").first()).toHaveValue("");

  await page.goto(`${agreement}/earlier`);
  await page.getByRole("button", { name: "Take it out" }).click();
  await page.getByRole("button", { name: "Delete the notes" }).click();
  await expect(page.getByRole("heading", { name: "pilot.docx" })).toHaveCount(0);
});

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
