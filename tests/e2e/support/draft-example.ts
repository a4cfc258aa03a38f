import type { Page } from "@playwright/test";
import type { Answers } from "@/lib/answers/schema";
import { expect, expectAccessible } from "@/tests/e2e/fixtures";
import { agreeToAll } from "@/tests/e2e/support/agree";
import { printed } from "@/tests/e2e/support/printed";
import type { Partners } from "@/tests/e2e/support/start-together";
import { typeTogether } from "@/tests/e2e/support/typist";

/**
 * Both partners answer everything through the wizard and agree to what each has to agree to, until the
 * agreement prints these amounts and nothing blocks signing.
 */
export async function draftExample(
  { grantee, provider, agreementUrl }: Partners,
  answers: Answers,
  amounts: readonly string[],
): Promise<void> {
  await typeTogether({ grantee: grantee.page, provider: provider.page }, agreementUrl, answers);
  await agreeToAll([grantee.page, provider.page], agreementUrl);
  await expectPrinted(grantee.page, agreementUrl, amounts);
  await grantee.page.goto(`${agreementUrl}/ready`);
  await expect(grantee.page.getByText("Nothing stands in the way of signing.")).toBeVisible();
}

async function expectPrinted(
  page: Page,
  agreementUrl: string,
  amounts: readonly string[],
): Promise<void> {
  await page.goto(`${agreementUrl}/read`);
  await expectAccessible(page);
  for (const amount of amounts) await expect(printed(page, amount)).toBeVisible();
}
