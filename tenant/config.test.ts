import { expect, test } from "vitest";
import { limits } from "../protocol/limits.ts";
import { parseConfig } from "./config.ts";

const tenants = [{ tenantUrl: "acme.example.com", apps: [{ appId: "entry" }] }];

test("everything but tenants and entries has a default, the hold that of the limits", () => {
  const config = parseConfig({ tenants });
  expect(config.holdMs).toBe(limits.defaultHoldMs.value);
  expect(config.tenants[0]?.apps[0]).toMatchObject({ appId: "entry", availability: "available", firstState: "queued" });
});

test("a checked configuration passes the check unchanged", () => {
  const config = parseConfig({ tenants, holdMs: 1 });
  expect(parseConfig(config)).toEqual(config);
});

const party = { firstName: "", lastName: "", displayName: "", type: "internal" };

test.each([
  ["no configuration", undefined, "configuration: "],
  ["no tenant", { tenants: [] }, "tenants: "],
  ["an unknown member", { tenants, hold: 1 }, 'Unrecognized key: "hold"'],
  ["a time below zero", { tenants, holdMs: -1 }, "holdMs: "],
  ["a time that no timer keeps", { tenants, holdMs: 2 ** 31 }, "holdMs: "],
  [
    "an appId no client can send",
    { tenants: [{ tenantUrl: "a", apps: [{ appId: "not an id" }] }] },
    "tenants[0].apps[0].appId: ",
  ],
  [
    "an unknown scenario",
    { tenants: [{ tenantUrl: "a", apps: [{ appId: "e", scenario: "x" }] }] },
    /tenants\[0\]\.apps\[0\]\.scenario: expected "reception" or .*, got "x"/,
  ],
  [
    "an outage that the operation cannot have",
    { tenants: [{ tenantUrl: "a", apps: [{ appId: "e", outages: { getVersion: "5509" } }] }] },
    "tenants[0].apps[0].outages.getVersion: ",
  ],
  [
    "one tenant twice",
    { tenants: [...tenants, { tenantUrl: "https://ACME.example.com/", apps: [{ appId: "e" }] }] },
    "a second time",
  ],
  [
    "one entry twice",
    { tenants: [{ tenantUrl: "a", apps: [{ appId: "e" }, { appId: "e" }] }] },
    "tenants[0].apps[1].appId: ",
  ],
  [
    "a step of nobody",
    { tenants, scenarios: { other: { parties: { agent: party }, onStart: [{ do: "join", party: "ghost" }] } } },
    'scenarios.other.onStart[0].party: expected a party of the scenario ("agent"), got "ghost"',
  ],
  [
    "a wait that leads nowhere",
    {
      tenants,
      scenarios: {
        other: {
          parties: {},
          onDisconnect: [{ do: "waitFor", withinMs: 1, replies: { ANSWER_CALL: "talk" }, otherwise: null }],
        },
      },
    },
    'scenarios.other.onDisconnect[0].replies.ANSWER_CALL: expected a part of the scenario (it has none), got "talk"',
  ],
  [
    "a wait for what never comes",
    {
      tenants,
      scenarios: { other: { parties: {}, onStart: [{ do: "waitFor", withinMs: 1, replies: { hail: null } }] } },
    },
    "scenarios.other.onStart[0].replies",
  ],
  [
    "an unknown step",
    { tenants, scenarios: { other: { parties: {}, onStart: [{ do: "dance" }] } } },
    "scenarios.other.onStart[0].do: ",
  ],
])("%s is refused with its place", (_, config, message) => {
  expect(() => parseConfig(config)).toThrow(message);
});

test("all problems are named at once", () => {
  expect(() => parseConfig({ tenants: [{ tenantUrl: "", apps: [] }], holdMs: "x" })).toThrow(/tenantUrl.*apps.*holdMs/);
});
