import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Answers } from "@/lib/answers/schema";
import { DESK, expectAccessible, PHONE, signIn } from "@/tests/e2e/fixtures";
import { invitePartner, joinAgreement } from "@/tests/e2e/support/invite-partner";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import type { MailServer } from "@/tests/support/mail-server";
import type { RunningProduct } from "@/tests/support/start-product";

type Place = { browser: Browser; product: RunningProduct; mail: MailServer };
type Person = { context: BrowserContext; page: Page };
export type Partners = { grantee: Person; provider: Person; agreementUrl: string };

/** The grantee starts an agreement and invites the provider, who joins on a phone as an equal owner. */
export async function startTogether(
  { browser, product, mail }: Place,
  answers: Answers,
  emails: { grantee: string; provider: string },
  granteesViewport = DESK,
): Promise<Partners> {
  const grantee = await signIn(browser, { product, mail }, emails.grantee, granteesViewport);
  const agreementUrl = await startAgreement(grantee.page, answers);
  const partner = { name: "Tansy Brambleworth", email: emails.provider };
  const invitation = await invitePartner(grantee.page, { agreementUrl, mail }, partner);
  const provider = await signIn(browser, { product, mail }, emails.provider, PHONE);
  await joinAgreement(provider.page, invitation, {
    name: partner.name,
    organization: answers.party?.B?.legalName ?? "",
  });
  await expectAccessible(provider.page);
  return { grantee, provider, agreementUrl };
}
