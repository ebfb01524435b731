import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { capabilitiesOf, declarable } from "../contracts/harness/capabilities.ts";
import { usualEndurance } from "../contracts/harness/endurance-options.ts";
import { usualTiming } from "../contracts/harness/timing.ts";
import { capacityReport } from "../tenant/capacity/capacity-report.ts";
import { configSchema, parseConfig } from "../tenant/config.ts";
import { shapeOf, type Shape } from "./settings-file/shape.ts";
import { readTargetFile } from "./target-file/read-target-file.ts";
import { targetSchema } from "./target-file/target-schema.ts";
import { readTenantFile } from "./tenant-file/read-tenant-file.ts";

const folder = fileURLToPath(new URL("../examples/", import.meta.url));
const full = join(folder, "tenant.yaml");

/** Names of all members that a shape has, at any depth; steps of scenarios are too many to show each of them. */
function namesIn(shape: Shape): string[] {
  const own = Object.entries(shape.properties ?? {});
  const isStep = own.some(([name]) => name === "do");
  if (isStep) return [];
  const below = [shape.items, ...(shape.anyOf ?? []), ...(shape.oneOf ?? []), shape.additionalProperties];
  const shapes = [...own.map(([, child]) => child), ...below].filter((child) => typeof child === "object");
  return [...own.map(([name]) => name), ...shapes.flatMap(namesIn)];
}

test.each(readdirSync(folder).filter((name) => name !== "target.yaml"))(
  "the example %s is a configuration",
  async (name) => {
    expect((await readTenantFile(join(folder, name))).tenants.length).toBeGreaterThan(0);
  },
);

test("the full example shows every member that a configuration can have, the chat servers in examples of their own", () => {
  const texts = ["tenant.yaml", "capacity.yaml", "breaking.yaml"]
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const names = [...new Set(namesIn(shapeOf(configSchema)))];
  expect(names).toContain("answerLimitMs");
  expect(names.filter((name) => !new RegExp(`\\b${name}:`).test(texts))).toEqual([]);
});

test("the settings that the full example shows as defaults are those that are taken when they are left out", async () => {
  const shown = await readTenantFile(full);
  const { tenants, scenarios } = shown;
  const { scenarios: _, ...defaults } = parseConfig({ tenants, scenarios });
  const { scenarios: __, ...settings } = shown;
  expect(settings).toEqual(defaults);
  const text = readFileSync(full, "utf8");
  expect(Object.keys(defaults).filter((name) => !new RegExp(`^${name}:`, "m").test(text))).toEqual([]);
});

test("the capacity example meets 5000 before its seats run out, and 5001 after that", async () => {
  const report = capacityReport(await readTenantFile(join(folder, "capacity.yaml")));
  expect(report?.total.lateFromPoller).toBeLessThan(report?.total.maxSessions ?? 0);
});

test("the example of a target's profile can be used, and shows every member that a profile can have", async () => {
  const file = join(folder, "target.yaml");
  const { profile, waivers } = await readTargetFile(file, { GATEWAY_KEY: "key" });
  expect(profile).toMatchObject({ headers: { "X-Gateway-Key": "key" }, secrets: ["key"], ratePerSecond: 20 });
  expect(profile.timing).toEqual(usualTiming);
  expect(profile.endurance).toEqual(usualEndurance.remote);
  expect(profile.capabilities).toEqual(capabilitiesOf({}));
  expect(waivers.map(({ requirement }) => requirement)).toEqual(["POLL-003"]);
  const text = readFileSync(file, "utf8");
  const names = namesIn(shapeOf(targetSchema));
  expect(names).toContain("requestTimeout");
  expect([...names, ...declarable].filter((name) => !new RegExp(`\\b${name}:`).test(text))).toEqual([]);
});
