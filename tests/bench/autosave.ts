import { compareSaving } from "./autosave/compare-saving";

// Saving under many hands: 50 signed-in people who type at once.

await compareSaving("autosave", 50);
