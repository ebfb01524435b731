// Who may import whom, as an allow-list: what no row names is forbidden. ARCHITECTURE.md shows the same table in words.

const node = { dependencyTypes: ["core"] };
/** @param {string[]} names */
const npm = (...names) => ({ path: `^node_modules/(@types/)?(${names.join("|")})/` });
/** @param {string[]} folders */
const layer = (...folders) => ({ path: `^(${folders.join("|")})/` });
/** @param {string} path */
const typesOf = (path) => ({ path, dependencyTypes: ["type-only"] });
const k6Modules = { path: "^(k6(/|$)|node_modules/@types/k6/)" };
const generated = "^openapi/generated/";
const runModel = "^reports/(load-)?model\\.ts$";
const test = "\\.test\\.ts$";

/** One entry a row of the import table: files, and what they may import. */
const table = [
  { from: { path: "^protocol/" }, to: [layer("protocol", "openapi/generated")] },
  { from: { path: "^client/" }, to: [layer("client", "protocol", "openapi/generated"), node, npm("undici")] },
  // Evidence is written in the shape in which a run stores it.
  { from: { path: "^client/redaction\\.ts$" }, to: [typesOf(runModel)] },
  {
    from: { path: "^tenant/", pathNot: "^tenant/admin/console/" },
    to: [
      layer("tenant", "protocol"),
      typesOf(generated),
      node,
      npm("fastify", "@fastify/[^/]+", "cookie", "zod", "selfsigned"),
    ],
  },
  // Runs in a browser: nothing of Node, nothing of npm.
  {
    from: { path: "^tenant/admin/console/" },
    to: [layer("tenant/admin/console"), typesOf("^tenant/admin/(wire|endpoints)\\.ts$")],
  },
  { from: { path: "^tenant/admin/console\\.e2e\\.test\\.ts$" }, to: [npm("playwright-core")] },
  {
    // Runs inside k6: nothing of Node, nothing of npm.
    from: { path: "^load/", pathNot: ["^load/(orchestrator|reference)/", test] },
    to: [{ path: "^load/", pathNot: "^load/(orchestrator|reference)/" }, layer("protocol"), k6Modules],
  },
  {
    from: { path: "^load/orchestrator/" },
    to: [
      layer("load/orchestrator", "protocol"),
      { path: "^load/[^/]+\\.ts$" },
      typesOf(runModel),
      node,
      npm("@faker-js/faker", "hdr-histogram-js"),
    ],
  },
  // The same stories as in k6, carried by Node.
  {
    from: { path: "^load/reference/" },
    to: [layer("load/reference", "protocol"), { path: "^load/[^/]+\\.ts$" }, node],
  },
  { from: { path: `^load/.*${test}` }, to: [layer("load", "protocol")] },
  // What is framed by hand is read back by a parser that others wrote.
  { from: { path: "^load/upload-body\\.test\\.ts$" }, to: [npm("@fastify/busboy")] },
  {
    from: { path: "^contracts/cases/" },
    to: [layer("contracts/cases", "protocol"), typesOf("^client/"), typesOf("^contracts/harness/")],
  },
  {
    from: { path: "^contracts/", pathNot: "^contracts/cases/(?!.*\\.test\\.ts$)" },
    to: [
      layer("contracts", "client", "protocol", "openapi/generated"),
      typesOf(runModel),
      node,
      npm("vitest", "ajv", "ajv-formats", "fast-check", "@faker-js/faker"),
    ],
  },
  { from: { path: "^contracts/harness/target\\.ts$" }, to: [layer("tenant")] },
  { from: { path: "^contracts/proofs\\.test\\.ts$" }, to: [{ path: "^tenant/faults\\.ts$" }] },
  // Every shipped scenario is lived through, so the test takes their names from where they are.
  {
    from: { path: "^contracts/scenarios\\.test\\.ts$" },
    to: [{ path: "^tenant/scenarios/shipped-scenarios\\.ts$" }, typesOf("^tenant/scenario\\.ts$")],
  },
  {
    from: { path: "^reports/" },
    to: [layer("reports", "protocol"), node, npm("zod", "echarts", "xmlbuilder2", "picocolors")],
  },
  {
    from: { path: "^bench/" },
    to: [
      layer("bench", "tenant", "protocol", "load/orchestrator/k6"),
      { path: "^(scripts/exit-codes|load/held-header)\\.ts$" },
      typesOf(runModel),
      node,
    ],
  },
  // What a bench reads off a run is tested on the run that all readers of runs are tested on.
  { from: { path: `^bench/.*${test}` }, to: [{ path: "^reports/samples/" }] },
  { from: { path: "^(scripts|bin)/" }, to: [{}] },
  { from: { path: "^[^/]+\\.config\\.ts$" }, to: [npm("vitest"), node] },
  { from: { path: "^load/orchestrator/k6/fake-command\\.ts$" }, to: [npm("vitest")] },
  { from: { path: "^tenant/(raw|fuzz)/" }, to: [npm("vitest", "fast-check")] },
  // A unit test may use, beside what its folder may, the test tools and Node.
  { from: { path: test }, to: [npm("vitest", "fast-check", "@faker-js/faker"), node] },
];

module.exports = {
  allowed: table.flatMap(({ from, to }) => to.map((target) => ({ from, to: target }))),
  allowedSeverity: "error",
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "k6-free-data",
      comment: "The Node side reads the load tables; a table that imports k6 cannot be loaded by Node.",
      severity: "error",
      from: { path: "^load/(orchestrator|reference)/" },
      to: { ...k6Modules, reachable: true },
    },
    {
      name: "no-re-export",
      comment: "Import the module that has the thing; barrels hide where things live.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["export"] },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^k6(/|$)" },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(reports/out|node_modules/\\.)" },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
