import { serveDrafting } from "./served/serve-drafting";
import { weighQuestionPage } from "./weight/weigh-question-page";

// What the question page loads before anybody can use it.

await serveDrafting((served) => weighQuestionPage("weight", served));
