/** At most this many answers in one call: a whole answer file fits, a flood does not. */
export const WRITES_MAX = 500;
