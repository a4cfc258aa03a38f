/** A radio or checkbox of 24 pixels in a row that is 44 high: the whole row is the target. */
export const CHOICE_ROW = "flex min-h-11 items-start gap-3 py-2";
export const CHOICE_MARK = "mt-0.5 size-6 shrink-0 accent-accent";
