/** Both parties, in the order in which findings name them. */
export const PARTIES = ["A", "B"] as const;
