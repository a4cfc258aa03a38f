import { expect, test } from "@/tests/e2e/fixtures";
import { agreeToAll, approvedAlready } from "@/tests/e2e/support/agree";
import { printed } from "@/tests/e2e/support/printed";
import { startTogether } from "@/tests/e2e/support/start-together";
import { typeAgreement } from "@/tests/e2e/support/typist";
import { type ExampleName, exampleFile } from "@/tests/support/example-file";

/**
 * A test that types a worked example through the wizard, has both parties agree to what both must, and
 * finds it ready to sign with its totals (as printed, like "$164,760") in the agreement.
 */
export function draftsExample(name: ExampleName, totals: readonly string[]): void {
  test(`two partners type ${name.toUpperCase()} and are ready to sign it`, async ({
    browser,
    product,
    mail,
  }) => {
    test.setTimeout(900_000);
    const answers = approvedAlready(exampleFile(name).answers);
    const { grantee, provider, agreementUrl } = await startTogether(
      { browser, product, mail },
      answers,
      { grantee: `grantee@${name}.example.org`, provider: `provider@${name}.example.org` },
    );
    await typeAgreement(grantee.page, agreementUrl, answers);
    await agreeToAll([grantee.page, provider.page], agreementUrl);

    await provider.page.goto(`${agreementUrl}/read`);
    for (const total of totals) {
      await expect(printed(provider.page, total)).toBeVisible();
    }
    await grantee.page.goto(`${agreementUrl}/ready`);
    await expect(grantee.page.getByText("Nothing stands in the way of signing.")).toBeVisible();
  });
}
