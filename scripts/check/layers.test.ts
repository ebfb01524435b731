import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runLimited } from "../../load/orchestrator/k6/run-limited.ts";

const root = dirname(dirname(import.meta.dirname));

interface Import {
  from: string;
  to: string;
  typeOnly?: boolean;
}

const allowed: readonly Import[] = [
  { from: "protocol/a.ts", to: "openapi/generated/tables.ts" },
  { from: "client/a.ts", to: "undici" },
  { from: "client/b.ts", to: "openapi/generated/tables.ts" },
  { from: "tenant/a.ts", to: "fastify" },
  { from: "tenant/admin/console/a.ts", to: "tenant/admin/wire.ts", typeOnly: true },
  { from: "load/scenarios/a.ts", to: "k6/http" },
  { from: "load/orchestrator/a.ts", to: "load/profiles.ts" },
  { from: "load/orchestrator/b.ts", to: "node:fs" },
  { from: "contracts/cases/a.ts", to: "client/target.ts", typeOnly: true },
  { from: "contracts/harness/target.ts", to: "tenant/target.ts" },
  { from: "contracts/proofs.test.ts", to: "tenant/faults.ts" },
  { from: "reports/a.ts", to: "echarts" },
  { from: "scripts/a.ts", to: "tenant/target.ts" },
  { from: "protocol/a.test.ts", to: "vitest" },
];

const forbidden: readonly Import[] = [
  { from: "openapi/generated/b.ts", to: "protocol/target.ts" },
  { from: "protocol/b.ts", to: "node:url" },
  { from: "protocol/c.ts", to: "client/target.ts" },
  { from: "protocol/d.ts", to: "zod" },
  { from: "client/c.ts", to: "tenant/target.ts", typeOnly: true },
  { from: "tenant/b.ts", to: "openapi/generated/schemas.json" },
  { from: "tenant/c.ts", to: "client/target.ts" },
  { from: "tenant/admin/console/b.ts", to: "tenant/admin/wire.ts" },
  { from: "tenant/admin/console/c.ts", to: "node:fs" },
  { from: "tenant/admin/console/d.ts", to: "fastify" },
  { from: "load/a.ts", to: "node:fs" },
  { from: "load/b.ts", to: "@faker-js/faker" },
  { from: "load/c.ts", to: "load/orchestrator/target.ts" },
  { from: "load/orchestrator/c.ts", to: "load/http.ts" },
  { from: "load/orchestrator/d.ts", to: "tenant/target.ts" },
  { from: "load/orchestrator/e.ts", to: "reports/model.ts" },
  { from: "contracts/cases/b.ts", to: "client/target.ts" },
  { from: "contracts/cases/c.ts", to: "vitest" },
  { from: "contracts/harness/a.ts", to: "tenant/target.ts" },
  { from: "contracts/harness/b.ts", to: "tenant/faults.ts" },
  { from: "reports/b.ts", to: "contracts/target.ts", typeOnly: true },
  { from: "reports/c.ts", to: "client/target.ts" },
  { from: "tenant/d.ts", to: "scripts/target.ts" },
  { from: "client/e.test.ts", to: "tenant/target.ts" },
];

const targets: Readonly<Record<string, string>> = {
  "openapi/generated/schemas.json": "{}",
  "load/http.ts": `import http from "k6/http";\nexport const target = http;\n`,
};

async function plant(imports: readonly Import[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cx-layers-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const name of [".dependency-cruiser.cjs", "tsconfig.json"]) await cp(join(root, name), join(folder, name));
  await write("node_modules/@types/k6/http/index.d.ts", "export {};\n");
  for (const { to } of imports) {
    if (/^(?!k6\/)[@a-z][^:.]*$/.test(to)) await write(`node_modules/${to}/index.js`, "export {};\n");
    if (/\.(ts|json)$/.test(to)) await write(to, targets[to] ?? "export const target = 1;\nexport type Target = 1;\n");
  }
  for (const { from, to, typeOnly } of imports) {
    const name = /\.(ts|json)$/.test(to) ? `${"../".repeat(from.split("/").length - 1)}${to}` : to;
    const text =
      typeOnly === true
        ? `import type { Target } from "${name}";\nexport type Own = Target;\n`
        : `import * as target from "${name}";\nexport const own = target;\n`;
    await write(from, text);
  }
  return folder;
}

async function refused(imports: readonly Import[]): Promise<Set<string>> {
  const cwd = await plant(imports);
  const folders = [...new Set(imports.flatMap(({ from }) => from.split("/")[0] ?? []))];
  const tool = join(root, "node_modules", ".bin", "depcruise");
  const run = await runLimited(tool, folders, { timeLimitMs: 60_000, cwd, env: { ...process.env, NO_COLOR: "1" } });
  expect(run.stdout).toMatch(/dependencies cruised/);
  return new Set([...run.stdout.matchAll(/^ *error [\w-]+: (\S+)/gm)].map(([, from]) => from ?? ""));
}

test("each forbidden import is refused, and nothing beside it", async () => {
  expect([...(await refused(forbidden))].toSorted()).toEqual(forbidden.map(({ from }) => from).toSorted());
});

test("the allowed imports pass", async () => {
  expect([...(await refused(allowed))]).toEqual([]);
});
