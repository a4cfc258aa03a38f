import type { DocumentTree } from "@/lib/document/tree";
import type { Change } from "@/tests/support/change-answers";
import type { ExampleName } from "@/tests/support/example-file";

/** An answer set just inside a rule and one just outside of it, as small changes of an example. */
export type Pair = {
  /** "L19", or "L16 X2" where the outside is what a consistency rule of section 3.x finds. */
  rule: string;
  severity: "blocker" | "error" | "warning" | "info";
  base: ExampleName;
  /** Adds no finding. Absent: the example as it is. */
  inside?: Change;
  /** Adds exactly this finding. */
  outside: Change;
  /** Where the added finding points. */
  where: string;
  /** Findings that follow of necessity, such as a sum that breaks too. */
  also?: readonly string[];
  /** Affirmations stay bound to the words of the example; else they follow the change. */
  bound?: true;
  /** Judged with the assembled document, changed like this outside. */
  document?: (tree: DocumentTree) => DocumentTree;
};
