import type { Page } from "@playwright/test";
import { dateAfter } from "@/lib/answers/calendar";
import type { Answers } from "@/lib/answers/schema";
import { loadQuestions } from "@/lib/templates/load-questions";
import { expect } from "@/tests/e2e/fixtures";

/** Each party says for itself, at the same time, all that both have to say before they can sign. */
export async function agreeToAll(pages: readonly Page[], agreementUrl: string): Promise<void> {
  await Promise.all(
    pages.map(async (page) => {
      await affirmAll(page, agreementUrl);
      await acknowledgeLaws(page, agreementUrl);
    }),
  );
}

/** Approvals and checks are dated before today, as they are when people really sign. */
export function approvedAlready(answers: Answers): Answers {
  const yesterday = dateAfter(new Date().toISOString().slice(0, 10), -1);
  for (const party of [answers.party?.A, answers.party?.B]) {
    if (party?.governingBody?.approvedOn) party.governingBody.approvedOn = yesterday;
    if (party?.policyCouncil?.approvedOn) party.policyCouncil.approvedOn = yesterday;
  }
  return answers;
}

/** Affirms, for one's own party, the mission and every expectation that waits for it. */
async function affirmAll(page: Page, agreementUrl: string): Promise<void> {
  for (const place of placesToAffirm(agreementUrl)) {
    await page.goto(place);
    const buttons = page.getByRole("button", { name: /^I affirm/ });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (let left = await buttons.count(); left > 0; left -= 1) {
      await buttons.first().click();
      await expect(buttons).toHaveCount(left - 1);
    }
  }
}

function placesToAffirm(agreementUrl: string): string[] {
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
