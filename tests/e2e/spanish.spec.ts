import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "@/tests/e2e/fixtures";
import { invitePartner, joinAgreement } from "@/tests/e2e/support/invite-partner";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";

test("a person who chooses Spanish has it in every browser, and the partner keeps English", async ({
  browser,
  product,
  mail,
}) => {
  const olive = await signIn(browser, { product, mail }, "olivia@example.org");
  const agreementUrl = await startAgreement(olive.page, exampleFile("ex-a").answers);
  const rosa = { name: "Rosa Reed", email: "rosa.reed@example.org" };
  const link = await invitePartner(olive.page, { agreementUrl, mail }, rosa);
  const partner = await signIn(browser, { product, mail }, rosa.email);
  await joinAgreement(partner.page, link, { name: rosa.name, organization: "Reed Homes" });

  await test.step("chooses it at the foot of the page, where it is named in itself", async () => {
    await olive.page.goto(agreementUrl);
    await olive.page.getByRole("button", { name: "Español" }).click();
    await expect(olive.page.getByRole("heading", { name: "Preparación" })).toBeVisible();
    await expect(olive.page.locator("html")).toHaveAttribute("lang", "es-US");
    await expectAccessible(olive.page);
  });

  await test.step("is asked, advised and told what is wrong in Spanish", async () => {
    await olive.page.goto(`${agreementUrl}/kind/title`);
    await expect(
      olive.page.getByRole("heading", { name: "¿Cómo se llamará este acuerdo?" }),
    ).toBeVisible();
    await goOn(olive.page);
    await olive.page.waitForURL("**/kind/type**");
    await expect(olive.page.getByText("Subadjudicación para servicios a niños")).toBeVisible();
    await olive.page.goto(`${agreementUrl}/beliefs/mission`);
    await olive.page.getByRole("textbox", { name: "Nuestra misión" }).fill("Corta");
    await goOn(olive.page);
    const problem = olive.page.getByRole("alert").filter({ hasText: "Revise esto" });
    await expect(problem).toContainText(/Nuestra misión: Escriba al menos \d+ caracteres/);
    await expectAccessible(olive.page);
  });

  await test.step("reads the agreement in English, with a summary in Spanish", async () => {
    await olive.page.goto(`${agreementUrl}/read`);
    const agreement = olive.page.getByRole("article");
    await expect(agreement).toHaveAttribute("lang", "en-US");
    await expect(agreement).toContainText("Key terms");
    await olive.page.getByText("Leer un resumen de una página").click();
    await expect(olive.page.getByText("Este es un resumen de cortesía.")).toBeVisible();
    await expectAccessible(olive.page);
  });

  await test.step("finds Spanish again in another browser, and in mail", async () => {
    const elsewhere = await signIn(browser, { product, mail }, "olivia@example.org");
    await elsewhere.page.goto(`${agreementUrl}/ready`);
    await expect(elsewhere.page.locator("html")).toHaveAttribute("lang", "es-US");
    await expect(
      elsewhere.page.getByText("Todavía no hay una misión compartida.").first(),
    ).toBeVisible();
    await expectAccessible(elsewhere.page);
  });

  await test.step("while the partner reads English", async () => {
    await partner.page.goto(agreementUrl);
    await expect(partner.page.getByRole("heading", { name: "Set up" })).toBeVisible();
  });
});

test("a visitor's browser asks for Spanish, and English is one press away without scripts", async ({
  browser,
  product,
}) => {
  const context = await browser.newContext({
    baseURL: product.address,
    locale: "es-MX",
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "es-US");

  await page.getByRole("button", { name: "English" }).click();

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/verify");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continuar" }).click();
}
