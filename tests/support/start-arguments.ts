import packageJson from "@/package.json" with { type: "json" };

/** What `npm start` hands to Node, for tests that run the product without npm between. */
export const START_ARGUMENTS: readonly string[] = packageJson.scripts.start.split(" ").slice(1);
