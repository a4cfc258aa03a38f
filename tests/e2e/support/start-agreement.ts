import type { Page } from "@playwright/test";
import type { Answers } from "@/lib/answers/schema";
import { expectAccessible } from "@/tests/e2e/fixtures";

/** Begins an agreement as the grantee, through the page; resolves to its address. */
export async function startAgreement(page: Page, answers: Answers): Promise<string> {
  await page.goto("/agreements/new");
  await expectAccessible(page);
  await page.locator("#new-title").fill(answers.agreement?.title ?? "");
  await page.locator(`#new-type input[value="${answers.agreement?.type ?? ""}"]`).check();
  await page.locator('#new-myParty input[value="A"]').check();
  await page.locator("#new-organization").fill(answers.party?.A?.legalName ?? "");
  await page.locator("#new-name").fill("Odalys Quill");
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL(/\/agreements\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
  return page.url();
}
