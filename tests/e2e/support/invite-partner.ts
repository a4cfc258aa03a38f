import type { Page } from "@playwright/test";
import { expect, expectAccessible, linkIn } from "@/tests/e2e/fixtures";
import type { MailServer } from "@/tests/support/mail-server";

type Invited = { name: string; email: string; organization: string };

/** Invites the partner through the page; resolves to the link that only they are mailed. */
export async function invitePartner(
  page: Page,
  { agreementUrl, mail }: { agreementUrl: string; mail: MailServer },
  { name, email }: Omit<Invited, "organization">,
): Promise<string> {
  await page.goto(`${agreementUrl}/participants`);
  await expectAccessible(page);
  await page.getByLabel("Their name").fill(name);
  await page.getByLabel("Their e-mail address").fill(email);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText(`The invitation is on its way to ${email}`)).toBeVisible();
  return linkIn(await mail.waitFor(email, /invites you/));
}

/** The partner joins from the link, signed in, as an equal owner in an organization of their own. */
export async function joinAgreement(
  page: Page,
  invitation: string,
  { name, organization }: Omit<Invited, "email">,
): Promise<void> {
  await page.goto(invitation);
  await expectAccessible(page);
  await page.getByLabel("Your organization").fill(organization);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Join the agreement" }).click();
  await page.waitForURL(/\/agreements\/[^/]+$/);
}
