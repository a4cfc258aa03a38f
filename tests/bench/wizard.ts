import { compareSaving } from "./autosave/compare-saving";
import { serveDrafting } from "./served/serve-drafting";
import { weighQuestionPage } from "./weight/weigh-question-page";
import { compareSizes } from "./wizard/compare-sizes";
import { timeKeystrokes } from "./wizard/time-keystrokes";

// What a person in the wizard feels: the text follows the typing, the page is light, saving holds up
// among 200 people and in an agreement of any size.

await serveDrafting(async (served) => {
  await timeKeystrokes("wizard", served);
  await weighQuestionPage("wizard", served);
});
await compareSaving("wizard", 200);
await compareSizes("wizard");
