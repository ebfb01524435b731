import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operationIds } from "../protocol/operations.ts";
import { createTenant } from "./app.ts";
import { activateFaults, faultIds, faults, severityOf } from "./faults.ts";
import { faultFamilies, type FaultHooks } from "./faults/fault.ts";
import { severities } from "./faults/severity.ts";
import { usualSeverity } from "./faults/usual-severity.ts";
import { observers } from "./observers/observers.ts";

const names = Object.keys(observers);

/** What each observer sees of a tenant without faults. */
const faultless = new Map(names.map((name) => [name, observe(name, [])]));

function observe(name: string, faultsOn: readonly string[]): Promise<readonly string[]> {
  const observer = observers[name];
  if (observer === undefined) throw new Error(`there is no observer "${name}"`);
  return observer(faultsOn);
}

/** Who noticed the fault before: what stands side by side in a table is often seen by the same one. */
let lastWho: string | undefined;

/** An observer that sees a difference. */
async function whoNotices(id: string): Promise<string | undefined> {
  const [quickest = "", ...others] = names;
  for (const name of new Set([quickest, lastWho ?? quickest, ...others])) {
    const [seen, expected] = [await observe(name, [id]), (await faultless.get(name)) ?? []];
    if (seen.length !== expected.length || seen.some((line, at) => line !== expected[at])) return (lastWho = name);
  }
  return undefined;
}

test("every id is one of a kind and every deviation a sentence", () => {
  expect(new Set(faultIds).size).toBe(faultIds.length);
  expect(faults.filter(({ id }) => !/^[a-z][a-z0-9-]*(:[a-zA-Z]+)?$/.test(id))).toEqual([]);
  expect(faults.filter(({ deviation }) => !/^[A-Za-z_].*\.$/.test(deviation)).map(({ id }) => id)).toEqual([]);
});

test.each(faultFamilies)("the family %s has at least five faults", (family) => {
  expect(faults.filter((fault) => fault.family === family).length).toBeGreaterThanOrEqual(5);
});

test("every fault is of a known family and severity, and a row says its severity only where it is not the usual one", () => {
  for (const fault of faults) {
    expect(faultFamilies, fault.id).toContain(fault.family);
    expect(Object.keys(severities), fault.id).toContain(severityOf(fault));
    expect(fault.severity, fault.id).not.toBe(usualSeverity[fault.family]);
  }
});

test("every operation has a fault that switches its authorization check off", () => {
  expect(operationIds.filter((id) => !faultIds.includes(`authorization-off:${id}`))).toEqual([]);
});

/** A record, so that a hook without its line does not compile. */
const hooks = Object.keys({
  answer: 0,
  write: 0,
  delayMs: 0,
  holdMs: 0,
  publish: 0,
  wakes: 0,
  deliver: 0,
  admits: 0,
  mishap: 0,
  receive: 0,
} satisfies Record<keyof FaultHooks, 0>) as (keyof FaultHooks)[];

test("every fault without a hook is asked for where the decision is made", () => {
  const folder = new URL(".", import.meta.url);
  const deciding = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !/^(faults|observers)\//.test(name),
  );
  const text = deciding.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  const decided = faults
    .filter((fault) => hooks.every((hook) => fault[hook] === undefined))
    .map(({ id }) => id.split(":")[0] ?? "");
  expect(decided.length).toBeGreaterThan(0);
  expect(decided.filter((id) => !text.includes(`"${id}"`) && !text.includes(`\`${id}:`))).toEqual([]);
});

test.each(names)("without faults the observer of the %s sees the same every time", async (name) => {
  expect(await observe(name, [])).toEqual(await faultless.get(name));
});

test.each(names)("the observer of the %s sees nothing of a fault that has no occasion", async (name) => {
  for (const never of ["message-lost@1/1000000000", "answer-nested@after=1000000"])
    expect(await observe(name, [never])).toEqual(await faultless.get(name));
});

const noticeable = faults.filter(({ equivalence }) => equivalence === undefined);

test.each(noticeable)("$id can be noticed from outside", async ({ id }) => {
  expect(names).toContain(await whoNotices(id));
});

test("what nobody can notice says why, and nobody does notice it", async () => {
  const hidden = faults.filter(({ equivalence }) => equivalence !== undefined);
  for (const { id, equivalence } of hidden) {
    expect(equivalence).toMatch(/^[A-Z].*\.$/);
    expect(await whoNotices(id), id).toBeUndefined();
  }
});

test("an unknown fault is refused, with the names that come near", () => {
  expect(() => activateFaults(["mesage-lost", "authorization-off:getVersion"])).toThrow(
    /"mesage-lost".*did you mean.*"message-lost"/,
  );
  expect(() => activateFaults(["authorization-off:nothing"])).toThrow(/did you mean "authorization-off:/);
  expect(() => activateFaults(["xyz"])).toThrow(/cx list faults/);
});

test("a tenant with an unknown fault does not come to be", () => {
  expect(() => createTenant({ faults: ["no-such-fault"] })).toThrow('fault "no-such-fault"');
});
