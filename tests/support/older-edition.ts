import { type Edition, editionOf, loadEdition } from "@/lib/templates/edition";
import { parseTemplates } from "@/lib/templates/parse-templates";

export const OLD_TITLE = "Parties as they once were called";
export const OLD_QUESTION = "A question as it once was asked";

const CLAUSE = "clauses/c01-parties.md";
const ASKED = "questions/01-vision.yaml";

/** The templates of today with another title of a clause and another question: as if from last year. */
export function anOlderEdition(): Edition {
  const files = new Map(loadEdition().files);
  files.set(CLAUSE, text(files.get(CLAUSE)).replace(/^title: .*$/m, `title: ${OLD_TITLE}`));
  files.set(ASKED, text(files.get(ASKED)).replace(/label: .*$/m, `label: ${OLD_QUESTION}`));
  const { templates } = parseTemplates(files);
  return editionOf(templates, Object.fromEntries(files));
}

function text(source: string | undefined): string {
  if (source === undefined) throw new Error("The file is missing");
  return source;
}
