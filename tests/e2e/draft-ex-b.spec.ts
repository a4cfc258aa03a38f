import { PHONE, test } from "@/tests/e2e/fixtures";
import { approvedAlready } from "@/tests/e2e/support/agree";
import { draftExample } from "@/tests/e2e/support/draft-example";
import { startTogether } from "@/tests/e2e/support/start-together";
import { exampleFile } from "@/tests/support/example-file";

test("a center and its grantee draft EX-B on two phones, until it is ready to sign with its layered money", async ({
  browser,
  product,
  mail,
}) => {
  // About a hundred and fifty pages are typed, by two people on one machine.
  test.setTimeout(1_200_000);
  const answers = approvedAlready(exampleFile("ex-b").answers);
  const emails = {
    grantee: "perpetua@lanternfish.example.org",
    provider: "cosmo@gumdrop.example.org",
  };

  const partners = await startTogether({ browser, product, mail }, answers, emails, PHONE);

  await draftExample(partners, answers, ["$164,760", "$181,440", "$124,800"]);
});
