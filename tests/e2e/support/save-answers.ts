import type { Page } from "@playwright/test";
import { toUnits } from "@/lib/answers/paths";
import type { Answers } from "@/lib/answers/schema";

/** Saves answers the way the wizard does, for a test that begins in the middle. The page must be the product's. */
export async function saveAnswers(
  page: Page,
  agreementUrl: string,
  answers: Answers,
): Promise<void> {
  const writes = [...toUnits(answers)].map(([address, value]) => ({
    address,
    value,
    seenRevision: 0,
  }));
  const id = new URL(agreementUrl).pathname.split("/").at(-1) ?? "";
  const status = await page.evaluate(
    async ({ to, body }) => {
      const headers = { "content-type": "application/json" };
      return (await fetch(to, { method: "PUT", headers, body })).status;
    },
    { to: `/api/agreements/${id}/answers`, body: JSON.stringify({ writes }) },
  );
  if (status !== 200) throw new Error(`The answers were not saved: ${String(status)}`);
}
