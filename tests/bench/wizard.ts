import { compareSaving, seatSides } from "./autosave/compare-saving";
import { draftExampleA } from "./served/serve-drafting";
import { serveProduct } from "./served/serve-product";
import { weighQuestionPage } from "./weight/weigh-question-page";
import { compareSizes, seatSizes } from "./wizard/compare-sizes";
import { timeKeystrokes } from "./wizard/time-keystrokes";

// What a person in the wizard feels: the text follows the typing, the page is light, saving holds up
// among 200 people and in an agreement of any size.

const BENCH = "wizard";

await serveProduct(
  async () => ({
    drafting: await draftExampleA(),
    sides: await seatSides(200),
    sizes: await seatSizes(),
  }),
  async (address, { drafting, sides, sizes }) => {
    await timeKeystrokes(BENCH, { address, ...drafting });
    await weighQuestionPage(BENCH, { address, ...drafting });
    await compareSaving(BENCH, address, sides);
    await compareSizes(BENCH, address, sizes);
  },
);
