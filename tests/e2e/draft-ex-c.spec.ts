import { PHONE, test } from "@/tests/e2e/fixtures";
import { approvedAlready } from "@/tests/e2e/support/agree";
import { draftExample } from "@/tests/e2e/support/draft-example";
import { startTogether } from "@/tests/e2e/support/start-together";
import { exampleFile } from "@/tests/support/example-file";

test("a school district and its grantee draft EX-C on two phones, until it is ready to sign with its true-up", async ({
  browser,
  product,
  mail,
}) => {
  // About a hundred and fifty pages are typed, by two people on one machine.
  test.setTimeout(1_200_000);
  const answers = approvedAlready(exampleFile("ex-c").answers);
  const emails = {
    grantee: "lorna@skylark.example.org",
    provider: "barnaby@wobbleton.example.org",
  };

  const partners = await startTogether({ browser, product, mail }, answers, emails, PHONE);

  await draftExample(partners, answers, ["$46,800", "$284,400", "$142,200"]);
});
