import { expect, test } from "vitest";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import type { TenantConfigInput } from "./config.ts";
import { testCaller } from "./test-caller.ts";

type App = NonNullable<TenantConfigInput["tenants"]>[number]["apps"][number];

/** What the scripted agent of a new session says first. */
async function greeting(app: App, parameters?: unknown): Promise<unknown> {
  const clock = virtualClock();
  const scenarios = Object.fromEntries(
    ["own", "other"].map((text) => [
      text,
      {
        parties: { agent: { firstName: "", lastName: "", displayName: "", type: "internal" as const } },
        onStart: [{ do: "join" as const }, { do: "say" as const, text }],
      },
    ]),
  );
  const tenant = createTenant({
    clock,
    config: { tenants: [{ tenantUrl: "acme.example.com", apps: [app] }], scenarios },
  });
  const caller = testCaller(tenant);
  const chatId = await caller.requestChat({ parameters });
  return (await caller.pollEvents(chatId)).at(-1)?.["msg"];
}

const app: App = { appId: "sales-entry", scenario: "own" };

test.each([
  ["no parameters", app, undefined, "own"],
  ["a parameter of the usual name", app, { scenario: "other" }, "other"],
  ["an unknown scenario", app, { scenario: "third" }, "own"],
  ["the name of what every object has", app, { scenario: "toString" }, "own"],
  ["a parameter that is no text", app, { scenario: { name: "other" } }, "own"],
  ["parameters that are no object", app, "scenario=other", "own"],
  [
    "a parameter of the name that the entry has for it",
    { ...app, scenarioParameter: "topic" },
    { topic: "other" },
    "other",
  ],
  [
    "a parameter of another name than the entry's",
    { ...app, scenarioParameter: "topic" },
    { scenario: "other" },
    "own",
  ],
  ["an entry that does not let its clients choose", { ...app, scenarioParameter: null }, { scenario: "other" }, "own"],
])("the scenario by %s", async (_, entry, parameters, expected) => {
  expect(await greeting(entry, parameters)).toBe(expected);
});

test("the first state is the scenario's, or else the entry's", async () => {
  const tenant = createTenant({ clock: virtualClock() });
  const stateOf = async (appId: string, parameters: object): Promise<unknown> =>
    (await testCaller(tenant, { appId }).call("requestChat", { json: { parameters } })).json["state"];
  expect(await stateOf("sales-entry", { scenario: "automated" })).toBe("ivr");
  expect(await stateOf("automated-entry", {})).toBe("ivr");
  expect(await stateOf("discreet-entry", {})).toBe("queued");
});

test("every shipped scenario has an entry that leads to it", async () => {
  const tenant = createTenant({ clock: virtualClock() });
  expect((await testCaller(tenant, { appId: "ivr-entry" }).call("requestChat", { json: {} })).json["state"]).toBe(
    "ivr",
  );
  expect((await testCaller(tenant, { appId: "console-entry" }).call("checkAvailability")).status).toBe(200);
});
