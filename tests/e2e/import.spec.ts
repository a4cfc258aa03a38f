import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

const TABLE = [
  "Area,What is expected,Duty or target,Who answers for it,Target",
  "Enrollment,Fill every funded slot,Target,A,100",
  "Health,Screen every child within 45 days,Duty,A,many",
].join("\n");

test("rows from a spreadsheet are shown first, refused with their line, and added once they are right", async ({
  browser,
  product,
  mail,
}) => {
  const { page } = await signIn(browser, { product, mail }, "imports@marigold.example.org");
  const agreement = await startAgreement(page, exampleFile("ex-a").answers);
  await page.goto(`${agreement}/promises/expectations`);
  await page.getByRole("link", { name: "Add many at once from a spreadsheet" }).click();
  await expectAccessible(page);

  await page.getByLabel("The table").fill(TABLE);
  await page.getByRole("button", { name: "Show what you understood" }).click();
  await expect(page.getByText(/Target: Write a number/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add these/ })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByLabel("The table").fill(TABLE.replace("many", "100"));
  await page.getByRole("button", { name: "Show what you understood" }).click();
  await page.getByRole("button", { name: "Add these 2 rows" }).click();
  await page.waitForURL(/promises\/expectations$/);
  const rows = page.getByRole("group", { name: "Expectations" });
  await expect(rows.getByText("Fill every funded slot", { exact: true })).toBeVisible();
  await page.reload();
  await expect(rows.getByText("Screen every child within 45 days", { exact: true })).toBeVisible();
});
