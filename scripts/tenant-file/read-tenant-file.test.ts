import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { exitCode } from "../exit-codes.ts";
import { Failure, type Problem } from "../failure.ts";
import { readTenantFile } from "./read-tenant-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-config-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(text: string, name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

/** What is wrong with a text, by place and got; the folder is left out of the place. */
async function problemsOf(text: string, name = "tenant.yaml"): Promise<readonly Problem[]> {
  const failure = await readTenantFile(await write(text, name)).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("expected a failure");
  expect(failure.exitCode).toBe(exitCode.usage);
  return failure.problems.map((problem) => ({ ...problem, where: problem.where.replace(`${folder}/`, "") }));
}

const good = 'tenants:\n  - tenantUrl: acme.example.com\n    apps:\n      - appId: sales\n        ewt: "7"\n';

test.each(["tenant.yaml", "tenant.yml", "tenant.YAML"])("YAML is read from %s", async (name) => {
  const config = await readTenantFile(await write(good, name));
  expect(config.tenants[0]?.apps[0]).toMatchObject({ appId: "sales", ewt: "7", availability: "available" });
});

test("JSON is read, indented by tabs too, with a byte order mark", async () => {
  const json = JSON.stringify({ tenants: [{ tenantUrl: "a.example.com", apps: [{ appId: "e" }] }] }, null, "\t");
  const config = await readTenantFile(await write(`\uFEFF${json}`, "tenant.json"));
  expect(config.tenants[0]?.tenantUrl).toBe("a.example.com");
});

test("several tenants may share their entries by an anchor", async () => {
  const text = `tenants:
  - tenantUrl: a.example.com
    apps: &apps [{ appId: one }, { appId: two }]
  - { tenantUrl: b.example.com, hosts: [c.example.com], apps: *apps }
`;
  const config = await readTenantFile(await write(text, "several.yaml"));
  expect(config.tenants.map(({ apps }) => apps.length)).toEqual([2, 2]);
  // A mistake in what is shared is told where it stands.
  const [first] = await problemsOf(text.replace("appId: two", "appId: no id"));
  expect(first).toMatchObject({ where: "tenant.yaml, line 3, column 43: tenants[0].apps[1].appId" });
});

test.each([
  ["tenants: [\n", "YAML, or JSON", "line 2, column 1"],
  ["tenants: []\ntenants: []\n", "YAML, or JSON", "line 2, column 1"],
  ["tenants: !foo []\n", "YAML, or JSON", "line 1, column 10"],
  ["tenants: []\n---\ntenants: []\n", "YAML, or JSON", "line 2, column 1"],
  ["tenants: *nobody\n", "aliases", "tenant.yaml"],
])("what is not YAML is told with its place: %j", async (text, expected, place) => {
  const [problem] = await problemsOf(text);
  expect(problem?.expected).toContain(expected);
  expect(problem?.where).toContain(place);
  expect(problem?.got).not.toBe("");
});

test("a file of JSON has to be JSON, although YAML would take it", async () => {
  expect(await problemsOf("{tenants: []}", "tenant.json")).toMatchObject([
    { where: "tenant.json, line 1, column 2", got: "a text that is not JSON" },
  ]);
});

test("every mistake is told at once, in the order of the file, with place, expectation, what was got and what to do", async () => {
  const problems = await problemsOf(`tenants:
  - tenantUrl: acme.example.com
    hsots: []
    apps:
      - availability: availible
        ewt: 25
        outages: { getVersoin: "5001" }
capacity:
  servers:
    - name: a
      maxSessions: 0
      serviceTime: { kind: exponentiel, meanMs: 3 }
holdMs: ten
`);
  expect(problems.map(({ where }) => where)).toEqual([
    "tenant.yaml, line 3, column 5: tenants[0]",
    "tenant.yaml, line 5, column 9: tenants[0].apps[0].appId",
    "tenant.yaml, line 5, column 23: tenants[0].apps[0].availability",
    "tenant.yaml, line 6, column 14: tenants[0].apps[0].ewt",
    "tenant.yaml, line 7, column 20: tenants[0].apps[0].outages",
    "tenant.yaml, line 11, column 20: capacity.servers[0].maxSessions",
    "tenant.yaml, line 12, column 28: capacity.servers[0].serviceTime.kind",
    "tenant.yaml, line 13, column 9: holdMs",
  ]);
  expect(problems.map(({ got, next }) => [got, next])).toEqual([
    ['"hsots"', 'did you mean "hosts"?'],
    ["nothing", expect.stringContaining('add "appId"')],
    ['"availible"', 'did you mean "available"?'],
    ["25", 'put it in quotes: "25"'],
    ['"getVersoin"', 'did you mean "getVersion"?'],
    ["0", expect.stringContaining("examples/tenant.yaml")],
    ['"exponentiel"', 'did you mean "exponential"?'],
    ['"ten"', expect.stringContaining("examples/tenant.yaml")],
  ]);
  expect(problems.at(-1)?.expected).toBe("a whole number, at least 0 and at most 2147483647");
});

test("what is expected of a step follows from the kind of step that it says it is", async () => {
  const step = "scenarios: { s: { parties: {}, onStart: [{ do: say, txt: hello }] } }\n";
  const problems = await problemsOf(good + step);
  expect(problems.map(({ expected }) => expected)).toEqual(["a text", expect.stringMatching(/^one of do, .*\btext\b/)]);
});

test("members that contradict each other are told where they stand", async () => {
  const twice = `${good}  - { tenantUrl: ACME.example.com, apps: [{ appId: e, scenario: receptoin }] }\n`;
  expect(await problemsOf(twice)).toMatchObject([
    { where: "tenant.yaml, line 6, column 18: tenants[1].tenantUrl", expected: "a name of its own" },
    { where: expect.stringContaining("tenants[1].apps[0].scenario"), next: 'did you mean "reception"?' },
  ]);
});

test.each([
  ["- a list", "an object"],
  ["just words", "an object"],
])("a configuration of another kind is told: %s", async (text, expected) => {
  expect(await problemsOf(text)).toMatchObject([{ where: "tenant.yaml, line 1, column 1: configuration", expected }]);
});

test("a file that is not there is told", async () => {
  await expect(readTenantFile(join(folder, "nowhere.yaml"))).rejects.toThrow("the file cannot be read");
});
