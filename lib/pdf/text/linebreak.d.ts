/** The part of `linebreak` (UAX #14) in use; the package ships no types. */
declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end (or must), or null at the end of the text. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
