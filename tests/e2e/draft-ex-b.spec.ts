import { draftsExample } from "@/tests/e2e/support/draft-example";

draftsExample("ex-b", ["$164,760", "$16,476", "$41,190"]);
