import nextVitals from "eslint-config-next/core-web-vitals";
import { defineConfig, globalIgnores } from "eslint/config";

// The strict rules of the language are in .oxlintrc.json (decision 28).
export default defineConfig([
  globalIgnores([
    ".next/**",
    ".data/**",
    "lib/generated/**",
    "next-env.d.ts",
    "**/*.cjs",
    "**/*.mjs",
  ]),
  ...nextVitals,
  {
    // One reader of the environment, one of the time.
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/env.ts", "lib/clock.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name='process'][property.name='env']:not([parent.property.name='NODE_ENV'])",
          message: "Configuration comes from lib/env.ts.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The time comes from lib/clock.ts.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "The time comes from lib/clock.ts.",
        },
      ],
    },
  },
]);
