import type { APIRequestContext, Page } from "@playwright/test";
import { loadQuestions } from "@/lib/templates/load-questions";
import { expect, signIn, test } from "@/tests/e2e/fixtures";
import { invitePartner } from "@/tests/e2e/support/invite-partner";
import { startAgreement } from "@/tests/e2e/support/start-agreement";
import { exampleFile } from "@/tests/support/example-file";
import { listRoutes } from "@/tests/support/list-routes";

const NOBODYS_ID = "00000000-0000-4000-8000-000000000000";
const INVENTED = { id: NOBODYS_ID, token: "A".repeat(43), organizationId: NOBODYS_ID };

test("no address tells a stranger whether a thing exists", async ({ browser, product, mail }) => {
  const owner = await signIn(browser, { product, mail }, "oona@example.org");
  const agreementUrl = await startAgreement(owner.page, exampleFile("ex-a").answers);
  const invitation = await invitePartner(
    owner.page,
    { agreementUrl, mail },
    { name: "Ida Invited", email: "ida@example.org" },
  );
  const real = {
    id: agreementUrl.split("/").pop() ?? "",
    token: invitation.split("/").pop() ?? "",
    organizationId: await organizationOf(owner.page, agreementUrl),
  };
  const routes = listRoutes().filter((route) => /\[(id|token|organizationId)\]/.test(route));
  expect(routes.length).toBeGreaterThan(10);
  expect(real.organizationId).not.toBe("");
  const stranger = await signIn(browser, { product, mail }, "curious@example.org");

  for (const route of routes)
    expect(await seen(stranger.page.request, route, real), route).toEqual(
      await seen(stranger.page.request, route, INVENTED),
    );

  const nobody = await browser.newContext({ baseURL: product.address });
  // Whoever holds a mailed link may see what it leads to before they sign in.
  for (const route of routes.filter((each) => !each.includes("[token]")))
    expect(await seen(nobody.request, route, real), route).toEqual(
      await seen(nobody.request, route, INVENTED),
    );
});

type Names = { id: string; token: string; organizationId: string };

/** The id of one's own organization, as the way to its wordings names it. */
async function organizationOf(page: Page, agreementUrl: string): Promise<string> {
  await page.goto(`${agreementUrl}/wording`);
  const href = await page.locator('a[href^="/organizations/"]').first().getAttribute("href");
  return href?.split("/")[2] ?? "";
}

/** What reading and writing at an address gives away: status, kind, where it sends one, and the words. */
async function seen(request: APIRequestContext, route: string, names: Names) {
  const address = addressOf(route, names);
  const read = await request.get(address, { maxRedirects: 0 });
  const written = await request.put(address, {
    data: { writes: [] },
    headers: { "sec-fetch-site": "same-origin" },
    maxRedirects: 0,
  });
  return Promise.all(
    [read, written].map(async (answer) => [
      answer.status(),
      answer.headers()["content-type"],
      anonymous(answer.headers()["location"] ?? "", names),
      anonymous(wordsOf(await answer.text()), names),
    ]),
  );
}

/** A route with its holes filled: the names under trial, and a task and page that are there. */
function addressOf(route: string, names: Names): string {
  const [task] = loadQuestions().steps.flatMap(({ tasks }) => tasks);
  const filled: Record<string, string | undefined> = {
    ...names,
    task: task?.id,
    page: task?.pages[0]?.id,
    clauseId: "c39-compensation",
  };
  return route.replaceAll(/\[(\w+)\]/g, (hole, name: string) => filled[name] ?? hole);
}

function wordsOf(html: string): string {
  return html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

function anonymous(text: string, { id, token, organizationId }: Names): string {
  return text.replaceAll(organizationId, "ID").replaceAll(id, "ID").replaceAll(token, "TOKEN");
}
