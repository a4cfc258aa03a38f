// Apart from the schema, because pages ask too and need not load what checks one.

/** Characters: about a hundred pages. */
export const EARLIER_TEXT_MAX = 200_000;

export const EARLIER_NAME_MAX = 160;
