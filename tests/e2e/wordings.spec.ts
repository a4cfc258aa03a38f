import { expect, expectAccessible, linkIn, signIn, test } from "@/tests/e2e/fixtures";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

const CLAUSE = "c11-liaisons";
const OURS = "Each liaison also answers on the first day of every month.";
const COUNSEL = { name: "Bertrand Ocelot", email: "bertrand@law.example.org" };

test("an organization writes its own wording, counsel approves it, and the agreement says so", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "wilma@example.org");
  const { answers } = exampleFile("ex-a");
  const agreementUrl = await startAgreement(page, answers);
  await page.goto(`${agreementUrl}/wording`);
  await expectAccessible(page);
  await page.locator(`a[href*="/wording/${CLAUSE}?"]`).click();
  await page.waitForURL(`**/wording/${CLAUSE}?**`);
  await expect(page).toHaveTitle(/liaisons/i);
  await expectAccessible(page);
  const body = page.getByLabel("Your wording");
  const standard = await body.inputValue();

  await body.fill(`${standard}\n\nThe _Moon_ is far.`);
  await page.getByRole("button", { name: "Save as version 1" }).click();

  const findings = page.getByRole("region", { name: "What the check found" });
  await expect(findings).toContainText("Undefined term: Moon");
  await expectAccessible(page);
  await findings.getByRole("button", { name: /^Line/ }).first().click();
  await expect(body).toBeFocused();

  await body.fill(`${standard}\n\n${OURS}`);
  await page.getByRole("button", { name: "Save as version 1" }).click();
  await expect(page.getByText("Saved as version 1.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Counsel’s name").fill(COUNSEL.name);
  await page.getByLabel("Counsel’s mail address").fill(COUNSEL.email);
  await page.getByRole("button", { name: "Mail the link" }).click();
  await expect(page.getByText(`on its way to ${COUNSEL.email}`)).toBeVisible();
  const link = linkIn(await mail.waitFor(COUNSEL.email, /review the wording/));

  const counsel = await (await browser.newContext({ baseURL: product.address })).newPage();
  await counsel.goto(link);
  await expect(counsel.getByText(OURS).first()).toBeVisible();
  await expectAccessible(counsel);
  await counsel.getByRole("button", { name: "Send the answer" }).click();
  await expect(counsel.getByText("Choose one of the two.")).toBeVisible();
  await expectAccessible(counsel);
  await counsel.getByLabel("I approve this wording").check();
  await counsel.getByLabel("Your name").fill(COUNSEL.name);
  await counsel.getByLabel("Your title").fill("counsel");
  await counsel.getByRole("button", { name: "Send the answer" }).click();
  await expect(counsel.getByText("Your answer is recorded.")).toBeVisible();
  await expectAccessible(counsel);
  await counsel.goto(link);
  await expect(counsel.getByLabel("I approve this wording")).toHaveCount(0);

  await page.goto(`${agreementUrl}/wording`);
  await page.getByRole("button", { name: /^Use version 1/ }).click();
  await expect(page.getByText(/^In use: .*version 1$/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${agreementUrl}/read`);
  const mark = `Wording of ${answers.party?.A?.legalName ?? ""}, version 1, approved by ${COUNSEL.name}`;
  await expect(page.getByText(mark)).toBeVisible();
  await expect(page.getByText(OURS)).toBeVisible();
  await expectAccessible(page);
});
