import { findWritingScope } from "@/lib/answers/data";
import { WRITES_MAX } from "@/lib/answers/limits";
import { saveAnswers } from "@/lib/answers/mutations";
import { anAgreementOfTwo } from "@/tests/support/factories/agreements";
import { alternate } from "../autosave/alternate";
import { countWrongWrites, type Writer } from "../autosave/writer";
import { aSession } from "../served/a-session";

const FEW = 10;
const MANY = 1000;
const WRITERS = 10;
const LIST = "svc.sites";

/** What a save may cost more among many rows: what two runs of the same differ by. */
const LEAST_RATIO = 0.9;

/** Ten people, each in an agreement of their own with a list of 1,000 rows, and ten with one of 10. */
export type Sizes = { many: readonly Writer[]; few: readonly Writer[] };

export async function seatSizes(): Promise<Sizes> {
  return { many: await seatAmong(MANY), few: await seatAmong(FEW) };
}

/** Prints, as a figure of `bench`, how many rows per second are saved in the long list against the short one. */
export async function compareSizes(
  bench: string,
  address: string,
  { many, few }: Sizes,
): Promise<void> {
  const { value, baseline, ratio } = await alternate(
    { address, writers: many },
    { address, writers: few },
  );
  const { lost, duplicated } = await countWrongWrites([...many, ...few]);
  if (lost + duplicated > 0) throw new Error("What was saved is not what was sent");
  console.log(
    JSON.stringify({
      bench,
      figure: `rows saved per second in a list of ${String(MANY)}`,
      value,
      baseline,
      ratio,
      aim: LEAST_RATIO,
      met: ratio >= LEAST_RATIO,
      against: `the same in a list of ${String(FEW)}`,
    }),
  );
}

/** Writers of the middle row of a list of `count` rows, as the product itself saved it. */
async function seatAmong(count: number): Promise<Writer[]> {
  const writers: Writer[] = [];
  while (writers.length < WRITERS) {
    const { id, grantee } = await anAgreementOfTwo();
    const addresses = Array.from({ length: count }, (_, row) => `${LIST}.r${String(row)}`);
    for (let first = 0; first < count; first += WRITES_MAX) {
      const some = addresses.slice(first, first + WRITES_MAX);
      const scope = await findWritingScope(grantee, id, some);
      if (scope === null) throw new Error("The writer is a stranger");
      const writes = some.map((address) => ({ address, value: site(address, 0), seenRevision: 0 }));
      await saveAnswers(grantee, scope, writes);
    }
    const address = addresses[Math.floor(count / 2)] ?? LIST;
    writers.push({
      token: await aSession(grantee.userId),
      userId: grantee.userId,
      agreementId: id,
      address,
      revision: 1,
      value: 0,
      saves: Math.ceil(count / WRITES_MAX),
      answerOf: (value) => site(address, value),
    });
  }
  return writers;
}

function site(address: string, value: number) {
  return { id: address.slice(LIST.length + 1), name: `Site ${String(value)}` };
}
