import { compareSaving, seatSides } from "./autosave/compare-saving";
import { serveProduct } from "./served/serve-product";

// Saving under many hands: 50 signed-in people who type at once.

await serveProduct(
  () => seatSides(50),
  (address, sides) => compareSaving("autosave", address, sides),
);
