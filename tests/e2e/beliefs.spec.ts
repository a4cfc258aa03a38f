import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { invitePartner, joinAgreement } from "@/tests/e2e/support/invite-partner";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

const OURS = "Babies learn through one warm and steady person.";
const THEIRS = "A home is a place of learning, with steady people.";

test("two partners write what they believe apart, and then see both side by side", async ({
  browser,
  product,
  mail,
}) => {
  const olive = await signIn(browser, { product, mail }, "olive-beliefs@example.org");
  const agreementUrl = await startAgreement(olive.page, exampleFile("ex-a").answers);
  const place = `${agreementUrl}/beliefs/philosophy`;
  await olive.page.goto(place);
  await believe(olive.page, OURS, 0);
  await expect(olive.page.getByText("has not written yet")).toBeVisible();

  const rosa = { name: "Rosa Reed", email: "rosa-beliefs@example.org" };
  const link = await invitePartner(olive.page, { agreementUrl, mail }, rosa);
  const partner = await signIn(browser, { product, mail }, rosa.email);
  await joinAgreement(partner.page, link, { name: rosa.name, organization: "Reed Homes" });

  await test.step("who has not written yet learns that there is something, and not what", async () => {
    await partner.page.goto(place);
    await expect(partner.page.getByText("Write yours first, without looking.")).toBeVisible();
    expect(await partner.page.content()).not.toContain(OURS);
    await expectAccessible(partner.page);
  });

  await test.step("once both have written, each sees both and where they may meet", async () => {
    await believe(partner.page, THEIRS, 1);
    await partner.page.getByRole("button", { name: "Show both side by side" }).click();
    await expect(sideBySide(partner.page)).toContainText(OURS);
    await expect(sideBySide(partner.page)).toContainText(THEIRS);
    await expect(sideBySide(partner.page)).toContainText("Both say:");
    await expectAccessible(partner.page);
    await olive.page.goto(place);
    await expect(sideBySide(olive.page)).toContainText(THEIRS);
  });
});

/** Adds a belief of one's own, the first of the two parties or the second, and waits until it is saved. */
async function believe(page: Page, words: string, party: 0 | 1): Promise<void> {
  await page.getByRole("button", { name: "Add: Belief" }).click();
  await page.getByRole("textbox", { name: "We believe" }).last().fill(words);
  await page
    .getByRole("group", { name: "Who brought it" })
    .last()
    .getByRole("radio")
    .nth(party)
    .check();
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
}

const sideBySide = (page: Page) => page.getByRole("region", { name: "Both side by side" });
