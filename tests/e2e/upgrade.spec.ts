import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/e2e/fixtures";
import { pinTo } from "@/tests/e2e/support/pin-to";
import { startTogether } from "@/tests/e2e/support/start-together";
import { exampleFile } from "@/tests/support/example-file";
import { anOlderEdition, OLD_TITLE } from "@/tests/support/older-edition";

test("both see what a newer wording changes, and the draft moves when both have agreed", async ({
  browser,
  product,
  mail,
}) => {
  const { grantee, provider, agreementUrl } = await startTogether(
    { browser, product, mail },
    exampleFile("ex-a").answers,
    { grantee: "dora-upgrade@example.org", provider: "petra-upgrade@example.org" },
  );
  await pinTo(product.folder, agreementUrl, anOlderEdition());

  await grantee.page.goto(agreementUrl);
  await expectAccessible(grantee.page);
  await grantee.page.getByRole("link", { name: "See what it changes" }).click();
  await expect(
    grantee.page.getByRole("deletion").filter({ hasText: /once were called/ }),
  ).toBeVisible();
  await expect(grantee.page.getByText("You have not agreed yet")).toBeVisible();
  await expectAccessible(grantee.page);
  await grantee.page.getByRole("button", { name: "Agree to the newer text" }).click();
  await expect(grantee.page.getByText(/^You agreed: Odalys Quill/)).toBeVisible();

  await provider.page.goto(`${agreementUrl}/read`);
  await expect(heading(provider.page, OLD_TITLE)).toBeVisible();
  await provider.page.goto(`${agreementUrl}/upgrade`);
  await expectAccessible(provider.page);
  await provider.page.getByRole("button", { name: "Agree to the newer text" }).click();
  await expect(provider.page).toHaveURL(agreementUrl);
  await expect(provider.page.getByRole("link", { name: "See what it changes" })).toHaveCount(0);
  await provider.page.goto(`${agreementUrl}/read`);
  await expect(heading(provider.page, "Parties, title and date")).toBeVisible();
  await expect(heading(provider.page, OLD_TITLE)).toHaveCount(0);
});

function heading(page: Page, words: string): Locator {
  return page.getByRole("heading", { name: words });
}
