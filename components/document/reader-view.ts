/**
 * How the reader ties a document to what is around it. Everything is optional: without it the
 * document reads as plain text with references inside itself.
 */
export type ReaderView = {
  /** The address of the question that a value or blank comes from; undefined where there is none. */
  questionHref?: (path: string) => string | undefined;
  /** Whether this value differs from what stood there before. */
  isChanged?: (path: string, text: string) => boolean;
  /** The address of a clause or schedule that is not on this page. Default: the same page. */
  targetHref?: (targetId: string) => string;
};
