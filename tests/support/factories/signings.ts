import { db } from "@/lib/db";
import { anExample } from "@/tests/support/factories/examples";
import { aPerson } from "@/tests/support/factories/people";

/** Worked example A as an ordinary agreement of two parties, ready to sign. */
export async function anAgreementReadyToSign() {
  const { id } = await anExample();
  const [grantee, provider] = [
    await aPerson({ name: "Odalys Quill" }),
    await aPerson({ name: "Tansy Brambleworth" }),
  ];
  await db.agreement.update({ where: { id }, data: { exampleId: null } });
  await db.participant.createMany({
    data: [
      { agreementId: id, userId: grantee.userId, partyKey: "A" },
      { agreementId: id, userId: provider.userId, partyKey: "B" },
    ],
  });
  return { id, grantee, provider };
}

export const SIGNERS = {
  A: "bertrand.ocelot@marigoldhollow.example.org",
  B: "ignatius.plume@puddlejump.example.org",
} as const;

/** The token in the newest signing link that was mailed to a party's signer. */
export async function signingToken(party: "A" | "B"): Promise<string> {
  const mail = await db.mailMessage.findFirstOrThrow({
    where: { recipient: SIGNERS[party], kind: "signing-request" },
    orderBy: { id: "desc" },
  });
  const token = /\/sign\/([\w-]+)/.exec(mail.text)?.[1];
  if (token === undefined) throw new Error("The mail holds no link");
  return token;
}
