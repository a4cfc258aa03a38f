import { test as base, expect } from "@playwright/test";
import { expectAccessible } from "@/tests/e2e/fixtures";
import { type RunningProduct, startProduct } from "@/tests/support/start-product";

/** The product as `npm start` runs it: no mail server is set up. */
const test = base.extend<object, { product: RunningProduct }>({
  product: [
    async ({}, provide) => {
      const product = await startProduct();
      await provide(product);
      await product.stop();
    },
    { scope: "worker", timeout: 400_000 },
  ],
});

test("where no mail server is set up, mail waits in a mailbox of this machine only", async ({
  page,
  product,
}) => {
  await page.goto(`${product.address}/mailbox`);
  await expect(page.getByRole("heading", { name: "No mail yet" })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${product.address}/sign-in`);
  await page.getByRole("textbox").fill("dora@example.org");
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL("**/sign-in/sent**");
  await expectAccessible(page);
  await page.goto(`${product.address}/mailbox`);
  await expect(page.getByText("To dora@example.org")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("main").getByRole("button").click();

  await expect(page).toHaveURL(/\/agreements/);
  const elsewhere = await page.request.get(`${product.address}/mailbox`, {
    headers: { host: "rebound.example.org" },
  });
  expect(elsewhere.status()).toBe(404);
});

test("the session's cookie is out of reach for scripts and other sites", async ({
  page,
  context,
  product,
}) => {
  await page.goto(`${product.address}/sign-in`);
  await page.getByRole("textbox").fill("carla@example.org");
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL("**/sign-in/sent**");
  await page.goto(`${product.address}/mailbox`);
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL(/\/agreements/);

  const [session] = (await context.cookies()).filter(({ name }) => /session/.test(name));

  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
});
