import { expect, test } from "vitest";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { clientFamilyOf } from "./client-family.ts";
import { namesOf, testCaller } from "./test-caller.ts";

const android = { os: "14", sdk: 34, manufacturer: "Example", model: "Phone", hardware: "x", patch: "2024-01-01" };
const ios = { os: "iOS 17.1", name: "Phone", manufacturer: "Apple", model: "iPhone", identifier: "iPhone15,2" };
const web = { browser: "Example 1", os: "Linux", description: "Example 1 on Linux" };

test.each([
  ["the Android SDK", { user_platform: android }, false, "android"],
  ["the iOS SDK", { user_platform: ios }, false, "ios"],
  ["a web page that describes itself", { user_platform: web }, false, "web"],
  ["a page that calls itself WebChat", {}, true, "web"],
  ["an app in a page that calls itself WebChat", { user_platform: android }, true, "android"],
  ["a program without parameters", undefined, false, "unknown"],
  ["a platform that is no object", { user_platform: "iOS" }, false, "unknown"],
  ["a platform that says nothing known", { user_platform: { os: "x" } }, false, "unknown"],
] as const)("%s is known by what it sends", (_, parameters, isBrowser, family) => {
  expect(clientFamilyOf(parameters, isBrowser)).toBe(family);
});

test.each([
  ["android", { user_platform: android }, false],
  ["ios", { user_platform: ios }, false],
  ["web", { user_platform: web }, true],
  ["unknown", {}, true],
])("clients of the family %s get what they can decode, by poll and by history", async (_, parameters, isTold) => {
  const clock = virtualClock();
  const caller = testCaller(createTenant({ clock, seed: 1 }));
  const chatId = await caller.requestChat({ parameters });
  clock.advance(1000);
  await caller.send(chatId, { event: "chat_session_navigation", page: "https://shop.example.com/" });
  await caller.say(chatId, "/cobrowse");
  clock.advance(1000);
  const polled = namesOf(await caller.pollEvents(chatId));
  const kept = namesOf(await caller.history(chatId));
  expect([polled, kept].map((names) => names.includes("chat_session_cobrowsing_requested"))).toEqual([isTold, isTold]);
  expect(kept.includes("chat_session_navigation")).toBe(isTold);
  expect(kept).toContain("chat_session_message");
});

test("a scenario that is for it sends every client what it cannot decode", async () => {
  const clock = virtualClock();
  const caller = testCaller(createTenant({ clock, seed: 1 }));
  const chatId = await caller.requestChat({ parameters: { user_platform: android, scenario: "undecodable" } });
  clock.advance(1000);
  expect(namesOf(await caller.pollEvents(chatId))).toContain("chat_session_cobrowsing_requested");
});
