import AxeBuilder from "@axe-core/playwright";
import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";
import { type RunningProduct, startProduct } from "@/tests/support/start-product";

type Shared = { mail: MailServer; product: RunningProduct };

/** Playwright's `test` with the product running (`product.address`) and its mail (`mail.waitFor`). */
export const test = base.extend<{ baseURL: string }, Shared>({
  mail: [
    async ({}, provide) => {
      const mail = await startMailServer();
      await provide(mail);
      await mail.stop();
    },
    { scope: "worker" },
  ],
  product: [
    async ({ mail }, provide) => {
      const product = await startProduct({
        env: {
          SMTP_URL: mail.url,
          MAIL_FROM: "Common Ground <agreements@example.org>",
          TRUSTED_PROXIES: "127.0.0.1",
        },
      });
      await provide(product);
      await product.stop();
    },
    { scope: "worker", timeout: 400_000 },
  ],
  baseURL: async ({ product }, provide) => {
    await provide(product.address);
  },
});

export { expect };

/**
 * No rule of WCAG 2.2 A and AA that a program can judge is broken on the page as it stands. A page that
 * is reached from within loses the title of the page before, and gets its own a moment later: one
 * without a title, and nothing else against it, is judged once more when it has one.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await brokenRules(page);
  const between = found.length === 1 && found[0]?.startsWith("document-title:") === true;
  expect(between ? await brokenRules(page) : found, page.url()).toEqual([]);
  await expectFilled(page);
}

/** Every word stands with what belongs into it: no `{name}` is left of a message or a rule. */
async function expectFilled(page: Page): Promise<void> {
  const words = await page.locator("body").innerText();
  expect(words.match(/\{\w+[,}].*/g) ?? [], page.url()).toEqual([]);
}

/** What a page breaks, a line each. Waits for its title. */
async function brokenRules(page: Page): Promise<string[]> {
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    // Judged in the page itself, once: no page of ours has frames to gather from.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`),
  );
}

/** In either language: a person who has chosen one gets mail in it. */
const SIGN_IN_SUBJECT = /sign-in link|enlace para entrar/i;

let addresses = 0;

/** What a proxy says of a client that nobody else is: each person sits at a machine of their own. */
function ownAddress(): string {
  addresses += 1;
  return `198.51.100.${String(addresses)}`;
}

/** A window on a desk, and a phone held upright. */
export const DESK = { width: 1280, height: 720 };
export const PHONE = { width: 360, height: 740 };

/** A person with a browser of their own, signed in through a mailed link, like anybody. */
export async function signIn(
  browser: Browser,
  { product, mail }: Shared,
  email: string,
  viewport = DESK,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: product.address,
    viewport,
    extraHTTPHeaders: { "x-forwarded-for": ownAddress() },
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  mail.forget(email);
  await page.getByRole("textbox").fill(email);
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL("**/sign-in/sent**");
  await page.goto(linkIn(await mail.waitFor(email, SIGN_IN_SUBJECT)));
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return { context, page };
}

/** The first link of a message's text. */
export function linkIn({ text = "" }: { text?: string | undefined }): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (link === undefined) throw new Error(`There is no link in this message:\n${text}`);
  return link;
}
