/** The architecture, as a table. Read it top-down: who may not know about whom. */
const PURE =
  "^lib/(controls|document|health|pictures|reading|templates)/|^lib/[^/]+/(schema|rules|policy|types)\\.ts$";
const READS_FILES = "^lib/templates/(load|check|template-files|read)";
const DATABASE_DOORS =
  "^lib/[^/]+/(data|mutations)\\.ts$|^lib/(auth|jobs|start)/|^lib/mail/outbox\\.ts$|^lib/server/serve\\.ts$|^lib/db\\.ts$|^prisma/";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "generated" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "routes-are-leaves",
      severity: "error",
      from: { pathNot: "^(app|tests)/" },
      to: { path: "^app/" },
    },
    {
      name: "lib-knows-no-ui",
      severity: "error",
      from: { path: "^(lib|templates|prisma)/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "pure-stays-pure",
      severity: "error",
      from: { path: PURE, pathNot: READS_FILES },
      to: {
        path: "^lib/(db|env|clock)\\.ts$|/(data|mutations|loaders|actions)\\.ts$|generated/prisma|node_modules/(next|next-auth|react|react-dom|@prisma)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "database-has-few-doors",
      severity: "error",
      from: { path: "^(app|components|lib|templates|proxy)", pathNot: DATABASE_DOORS },
      to: { path: "^lib/db\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "generated-client-behind-the-door",
      severity: "error",
      from: {
        path: "^(app|components|lib|templates)/",
        pathNot: `${DATABASE_DOORS}|^lib/generated/`,
      },
      to: { path: "^lib/generated/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pages-read-through-loaders",
      severity: "error",
      from: { path: "^(app|components)/" },
      to: { path: "^lib/[^/]+/(data|mutations)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "loaders-never-write",
      severity: "error",
      from: { path: "/loaders\\.ts$" },
      to: { path: "/mutations\\.ts$" },
    },
    {
      name: "engine-knows-no-template",
      severity: "error",
      from: { path: "^lib/document/" },
      to: { path: "^templates/|^lib/(?!document/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "ui-kit-is-domain-free",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(components/(?!ui/)|lib/(?!ui/)|templates/)" },
    },
    {
      name: "sign-in-library-has-one-room",
      severity: "error",
      from: { pathNot: "^lib/auth/" },
      to: { path: "node_modules/(next-auth|@auth)/" },
    },
    {
      name: "starting-is-nobodys-library",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/start/" },
      to: { path: "^lib/start/" },
    },
    {
      name: "no-tests-in-production-code",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    { name: "every-import-resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|generated" },
    exclude: { path: "\\.css$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
