import { draftsExample } from "@/tests/e2e/support/draft-example";

draftsExample("ex-c", ["$46,800", "$11,700", "$45,200"]);
