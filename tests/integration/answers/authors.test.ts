import { expect, test } from "vitest";
import { findAnswerAuthors, findWritingScope } from "@/lib/answers/data";
import { saveAnswers } from "@/lib/answers/mutations";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { aPerson } from "@/tests/support/factories/people";

const MISSION = "vision.missionStatement";

test("the record says who last wrote an answer", async () => {
  const { id, grantee, provider } = await anAgreementOfTwo();
  for (const [seenRevision, person] of [grantee, provider].entries()) {
    const scope = await findWritingScope(person, id, [MISSION]);
    if (scope === null) throw new Error("There is no such agreement");
    const value = `Babies thrive close to home, says ${String(seenRevision)}.`;
    await saveAnswers(person, scope, [{ address: MISSION, value, seenRevision }]);
  }

  const authors = await findAnswerAuthors(grantee, id);

  expect(authors?.find(({ address }) => address === MISSION)).toMatchObject({
    name: "Tansy Brambleworth",
    party: "B",
    at: expect.any(Date) as Date,
  });
});

test("a stranger learns nobody's name", async () => {
  const { id } = await anAgreementOfTwo();

  expect(await findAnswerAuthors(await aPerson({}), id)).toBeNull();
});
