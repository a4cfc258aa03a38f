import { expect, expectAccessible, linkIn, signIn, test } from "@/tests/e2e/fixtures";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";
import { pageWeight } from "@/tests/support/page-weight";

test("anybody can read what it is and open every worked example", async ({ page }) => {
  for (const path of [
    "/",
    "/about",
    "/about/clauses",
    "/examples",
    "/examples/EX-A",
    "/examples/EX-B",
    "/examples/EX-C",
    "/examples/MOU",
    "/examples/SMALL",
    "/sign-in",
    "/verify",
  ]) {
    const response = await page.goto(path);

    expect(response?.status(), path).toBe(200);
    await expectAccessible(page);
  }
});

test("every page brings a policy of its own and cannot be framed", async ({ request }) => {
  const policies = [
    await request.get("/"),
    await request.get("/sign-in"),
    await request.get("/nowhere"),
  ].map((response) => response.headers()["content-security-policy"] ?? "");

  for (const policy of policies) {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src [^;]*'nonce-/);
    expect(policy).not.toMatch(/script-src [^;]*unsafe-/);
  }
  expect(new Set(policies).size).toBe(policies.length);
});

test("the probes of an operator answer", async ({ request }) => {
  const alive = await request.get("/healthz");
  const ready = await request.get("/readyz");

  expect([alive.status(), ready.status()]).toEqual([200, 200]);
});

test("the local mailbox does not exist where mail is sent", async ({ page }) => {
  const response = await page.goto("/mailbox");

  expect(response?.status()).toBe(404);
});

test("a person signs in with the link from their mail, which works once", async ({
  browser,
  page,
  product,
  mail,
}) => {
  const { context, page: signedIn } = await signIn(browser, { product, mail }, "dora@example.org");

  await expect(signedIn).toHaveURL(/\/agreements|\/$/);
  const used = linkIn(await mail.waitFor("dora@example.org"));
  await page.goto(used);
  await page.getByRole("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
});

test("a question page loads little beyond the framework", async ({ browser, product, mail }) => {
  const { context, page } = await signIn(browser, { product, mail }, "elio@example.org");
  const agreementUrl = await startAgreement(page, exampleFile("ex-a").answers);
  const cookies = await context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");

  const { bytes, frameworkBytes } = await pageWeight(
    `${agreementUrl}/grantee/grantee-name`,
    cookie,
  );

  expect(bytes - frameworkBytes).toBeLessThanOrEqual(90_000);
  await context.close();
});
