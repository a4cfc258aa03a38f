import { fillInlines, printAnswer } from "@/lib/document/fill";
import type { Numbering } from "@/lib/document/number";
import { isIn, type Reading } from "@/lib/document/reading";
import { resolveInlines } from "@/lib/document/resolve";
import { selectInlines } from "@/lib/document/select";
import type {
  DocumentTree,
  KeyTerm,
  PartyKey,
  PartyLine,
  SignatureBlock,
} from "@/lib/document/tree";

/** What stands around the clauses: who the parties are, the page of key terms, where they sign. */
export function frontOf(
  reading: Reading,
  numbering: Numbering,
): Pick<DocumentTree, "parties" | "keyTerms" | "signatureBlocks"> {
  return {
    parties: PARTIES.map((key) => partyLine(reading, key)),
    keyTerms: keyTermsOf(reading, numbering),
    signatureBlocks: PARTIES.map((key) => signatureBlock(reading, key)),
  };
}

/** The answers that parties and signature blocks print, below `party.A` and `party.B`. */
export const FRONT_PATHS: readonly string[] = ["party.A", "party.B"].flatMap((party) =>
  ["legalName", "signatory", "authorityBasis"].map((field) => `${party}.${field}`),
);

const PARTIES = ["A", "B"] as const satisfies PartyKey[];

function keyTermsOf(reading: Reading, numbering: Numbering): KeyTerm[] {
  const { templates } = reading;
  return templates.keyTerms
    .filter((term) => isIn(reading, term.when))
    .map(({ id, label, value }) => {
      const filled = fillInlines(reading, selectInlines(reading, value));
      return { id, label, value: resolveInlines(templates, numbering, filled) };
    });
}

function partyLine(reading: Reading, key: PartyKey): PartyLine {
  return {
    key,
    legalName: printAnswer(reading, { path: `party.${key}.legalName`, format: "text" }),
    shortName: reading.templates.partyTerms[key],
  };
}

function signatureBlock(reading: Reading, party: PartyKey): SignatureBlock {
  const text = (field: string) =>
    printAnswer(reading, { path: `party.${party}.${field}`, format: "text" });
  return {
    party,
    legalName: text("legalName"),
    signatoryName: text("signatory.name"),
    signatoryTitle: text("signatory.title"),
    authority: printAnswer(reading, {
      path: `party.${party}.authorityBasis`,
      format: "choice",
      choices: "authorityBasis",
    }),
  };
}
