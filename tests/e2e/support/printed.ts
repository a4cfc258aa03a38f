import type { Locator, Page } from "@playwright/test";

/** The first place where a page shows these words; not where it keeps them folded. */
export function printed(page: Page, words: string): Locator {
  return page.getByText(words).filter({ visible: true }).first();
}
