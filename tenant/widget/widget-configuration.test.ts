import { expect, test } from "vitest";
import { createTenant } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { parseConfig } from "../config.ts";
import { outcomeOf, testCaller } from "../test-caller.ts";

const tenants = (app: object) => ({
  tenants: [{ tenantUrl: "acme.example.com", apps: [{ appId: "sales-entry", ...app }] }],
});

function callerOf(app: object = {}) {
  return testCaller(createTenant({ clock: virtualClock(), config: parseConfig(tenants(app)) }));
}

/** What shipped widgets read, in the order in which they stop without it. */
interface Shipped {
  readonly definition: {
    readonly chatWidgetStyling: Readonly<Record<string, unknown>>;
    readonly chatInitiations: readonly {
      readonly urls: readonly string[];
      readonly contactTab: Readonly<Record<string, unknown>>;
    }[];
    readonly proactiveOffers: readonly unknown[];
    readonly forms: readonly unknown[];
  };
  readonly styles: Readonly<Record<string, unknown>>;
}

test("the configuration has the documented members", async () => {
  const seen = await callerOf().call("getConfiguration");
  expect(outcomeOf(seen)).toBe("200");
  expect(seen.json["widgets"]).toEqual([
    expect.objectContaining({
      name: "Main",
      urls: ["/"],
      definition: expect.objectContaining({
        contact_tab: {
          enabled: true,
          location: "bottom_right",
          color: "#ffffff",
          bg_color: "#00aa66",
          font: { family: "Arial", size: "12px", style: "normal", weight: "bold" },
          agents_available_msg: "Chat with us",
          agents_not_available_msg: "All of us are busy",
          out_of_hours_msg: "We are closed",
          show_ewt_out_of_hours: false,
        },
      }) as unknown,
      styles: { style1: expect.any(Object) as unknown },
    }),
  ]);
});

test("a shipped widget finds what it needs to show itself on any page", async () => {
  const { definition, styles } = (await callerOf().call("getConfiguration")).json as unknown as Shipped;
  // It looks for the first entry with a page that matches; a lone slash matches all pages.
  const snippet = definition.chatInitiations.find(({ urls }) => urls.includes("/"));
  expect(snippet?.contactTab).toMatchObject({
    enabled: true,
    location: "bottom_right",
    agentsAvailableMsg: "Chat with us",
  });
  expect(definition.chatWidgetStyling).toMatchObject({ width: 320, height: 480, color: "00aa66", textColor: "ffffff" });
  expect([definition.proactiveOffers, definition.forms]).toEqual([[], []]);
  expect(Object.keys(styles)).toEqual(["style1"]);
});

test("several widgets are one definition for shipped widgets, and each has its own part in the documented form", async () => {
  const widgets = [
    { name: "Shop", urls: ["shop.example.com/"], contactTab: { location: "left_top", color: "#123456" } },
    { name: "Help", urls: ["/help/"], styling: { title: "Ask us", tabStyle: "round" }, styles: { other: {} } },
  ];
  const { json } = await callerOf({ widgets }).call("getConfiguration");
  const { definition, styles } = json as unknown as Shipped;
  expect(definition.chatInitiations.map(({ urls, contactTab }) => [urls, contactTab["location"]])).toEqual([
    [["shop.example.com/"], "left_top"],
    [["/help/"], "bottom_right"],
  ]);
  expect(definition.chatWidgetStyling).toMatchObject({ title: "Chat", textColor: "123456" });
  expect(Object.keys(styles)).toEqual(["style1", "other"]);
  const documented = json["widgets"] as { name: string; definition: Shipped["definition"] }[];
  expect(documented.map(({ name, definition: own }) => [name, own.chatInitiations.length])).toEqual([
    ["Shop", 1],
    ["Help", 1],
  ]);
  expect(documented[1]?.definition.chatWidgetStyling).toMatchObject({ title: "Ask us", tabStyle: "round" });
});

test("ice servers come as the entry has them, and none for an entry that there is not", async () => {
  const iceServers = [{ url: "turns:turn.example.com", username: "u", credential: "p" }];
  expect((await callerOf({ iceServers }).call("getIceServers")).json).toEqual({ servers: iceServers });
  const [stun, turn] = (await callerOf().call("getIceServers")).json["servers"] as { url: string }[];
  expect([stun?.url, turn?.url]).toEqual([expect.stringMatching(/^stun:/), expect.stringMatching(/^turn:/)]);
  const nobody = testCaller(createTenant({ clock: virtualClock() }), { appId: "nobody-entry" });
  expect((await nobody.call("getIceServers")).json).toEqual({ servers: [] });
});

test.each([
  [{ iceServers: [{ url: "http://turn.example.com" }] }, /apps\[0\]\.iceServers\[0\]\.url/],
  [{ widgets: [] }, /apps\[0\]\.widgets/],
  [{ widgets: [{ contactTab: { location: "bottom-right" } }] }, /widgets\[0\]\.contactTab\.location/],
  [{ widgets: [{ contactTab: { color: "red" } }] }, /contactTab\.color/],
])("a configuration with %j is refused by its place", (app, place) => {
  expect(() => parseConfig(tenants(app))).toThrow(place);
});
