import type { Page } from "@playwright/test";
import { controlId } from "@/components/wizard/read-page";
import { expect, signIn, test } from "@/tests/e2e/fixtures";
import { saveAnswers } from "@/tests/e2e/support/save-answers";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { tabTo } from "@/tests/e2e/support/tab-to";
import { tabBackTo, walkByTab } from "@/tests/e2e/support/walk-by-tab";
import { exampleFile } from "@/tests/support/example-file";

test("the whole wizard is walked without a mouse, and no stop is unseen, left out or a trap", async ({
  browser,
  product,
  mail,
}) => {
  test.setTimeout(480_000);
  const { answers } = exampleFile("ex-b");
  const { page } = await signIn(browser, { product, mail }, "kay@example.org");
  const agreementUrl = await startAgreement(page, answers);
  await saveAnswers(page, agreementUrl, answers);
  await page.goto(agreementUrl);
  const tasks = await page.locator("main section[aria-labelledby^=step-] li a").allInnerTexts();

  await test.step("from the task list to an answer and back", async () => {
    await tabTo(page, page.getByRole("link", { name: tasks[0] ?? "" }).first());
    await follow(page);
    await tabTo(page, page.getByRole("link", { name: /^Change/ }).first());
    await follow(page);
    await tabTo(page, page.getByRole("button", { name: "Continue" }));
    await follow(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(tasks[0] ?? "");
  });

  const [first] = await page.getByRole("link", { name: /^Change/ }).all();
  await page.goto(((await first?.getAttribute("href")) ?? "").replace("?from=check", ""));
  const walked: string[] = [];
  while (walked.length < tasks.length) {
    await expect(page.getByRole("button", { name: "Continue" }).or(taskDone(page))).toBeEnabled();
    expect.soft(await walkByTab(page)).toEqual([]);
    if (await taskDone(page).isVisible()) {
      walked.push(await page.getByRole("heading", { level: 1 }).innerText());
      if (walked.length === tasks.length) break;
      await tabBackTo(page, /^Next: /);
    } else await tabBackTo(page, /^Continue$/);
    await follow(page);
  }
  expect(walked).toEqual(tasks);
});

/** Presses Enter on what leads on: another page comes, and the focus stands on its heading. */
async function follow(page: Page): Promise<void> {
  const here = page.url();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== here);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

/** What only the page has that shows what a task has asked. */
const taskDone = (page: Page) => page.getByRole("link", { name: "Back to the task list" });

test("every kind of control is filled without a mouse", async ({ browser, product, mail }) => {
  const { answers } = exampleFile("ex-a");
  const { page } = await signIn(browser, { product, mail }, "kim@example.org");
  const agreementUrl = await startAgreement(page, answers);
  await saveAnswers(page, agreementUrl, answers);
  const open = async (place: string) => {
    await page.goto(`${agreementUrl}/${place}`);
    await expect(page.getByRole("button", { name: "Continue" })).toBeEnabled();
  };

  await test.step("what is typed", async () => {
    for (const { place, id, typed, kept = typed } of TYPED) {
      await open(place);
      const control = page.locator(`#${id}`);
      await tabTo(page, control);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(typed);
      await expect(control, place).toHaveValue(kept);
    }
  });

  await test.step("what is chosen", async () => {
    await open("cover/liability");
    const chosen = page.locator(`#${controlId("liab.model")} input:checked`);
    await tabTo(page, chosen);
    const before = await chosen.getAttribute("value");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("input[type=radio]:focus")).toBeChecked();
    await expect(chosen).not.toHaveAttribute("value", before ?? "");

    await open("kind/settings");
    const box = page.locator(`#${controlId("setting.types")} input`).first();
    const was = await box.isChecked();
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked({ checked: !was });
    await expect(saved(page)).toBeVisible();
  });

  await test.step("rows are added, moved, taken out and brought back, and the focus goes along", async () => {
    await open("start-small/not-yet");
    const rows = page.locator(`#${controlId("start.notYet")} li`);
    const count = await rows.count();
    await tabTo(page, page.getByRole("button", { name: /^Add: / }));
    await page.keyboard.press("Enter");
    await expect(rows.last().getByRole("textbox")).toBeFocused();
    await page.keyboard.type("We do not open on Saturdays yet");
    for (let place = count; place > 0; place -= 1) {
      await tabTo(page, rows.nth(place).getByRole("button", { name: /^Move up/ }));
      await page.keyboard.press("Enter");
    }
    await expect(rows.first().getByRole("textbox")).toHaveValue("We do not open on Saturdays yet");
    await expect(rows.first().locator("fieldset")).toBeFocused();
    await tabTo(page, rows.first().getByRole("button", { name: /^Remove/ }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rows.first().getByRole("textbox")).toBeFocused();
    await expect(saved(page)).toBeVisible();
  });

  await test.step("a row that is closed comes back with the focus on it", async () => {
    await open("talking/meetings");
    const first = page.locator(`#${controlId("comm.meetings")} li`).first();
    await tabTo(page, first.getByRole("button", { name: /^Remove/ }));
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(first.getByRole("button", { name: /^Edit/ })).toBeFocused();
  });

  await test.step("what is folded opens, and Back leads back", async () => {
    await open("start-small/phases");
    await tabTo(page, page.locator("summary", { hasText: "Build phases that start small" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: "Write these phases" }));
    await tabBackTo(page, /^Back$/);
    await follow(page);
  });
});

const TYPED: readonly { place: string; id: string; typed: string; kept?: string }[] = [
  { place: "kind/title", id: controlId("agreement.title"), typed: "Together" },
  {
    place: "beliefs/mission",
    id: controlId("vision.missionStatement"),
    typed: "Every baby thrives.",
  },
  { place: "term/dates", id: controlId("term.startDate"), typed: "02012027", kept: "2027-02-01" },
  { place: "time/opening", id: controlId("sched.openTime"), typed: "0730AM", kept: "07:30" },
  { place: "compensation/rate", id: controlId("comp.ratePerSlotCents"), typed: "1,200.50" },
  { place: "enrollment/attendance", id: controlId("ersea.attendanceTargetPct"), typed: "86" },
  { place: "enrollment/attendance", id: controlId("ersea.absenceContactHours"), typed: "2" },
  {
    place: "grantee/grantee-signatory",
    id: `${controlId("party.A.signatory")}__title`,
    typed: "Director",
  },
  {
    place: "grantee/grantee-address",
    id: `${controlId("party.A.address")}__city`,
    typed: "Fernwood",
  },
];

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved$/ });
