import { expect, test } from "vitest";
import { parseConfig } from "../config.ts";
import { notificationKinds } from "./notification-kinds.ts";

const tenants = [{ tenantUrl: "acme.example.com", apps: [{ appId: "sales-entry" }] }];

test.each(["http://127.0.0.1:4000", "http://127.9.9.9:1/", "http://[::1]:4000", "http://localhost:4000"])(
  "pushes may go to %s",
  (endpoint) => {
    expect(parseConfig({ tenants, push: { endpoint } }).push.endpoint).toBe(endpoint);
  },
);

test.each([
  "http://push.example.com",
  "http://127.0.0.1.example.com",
  "http://10.0.0.1:4000",
  "https://127.0.0.1:4000",
  "http://127.0.0.1:4000/path",
  "http://user@evil.example.com#127.0.0.1",
  "127.0.0.1:4000",
  "",
])("pushes may not go to '%s'", (endpoint) => {
  expect(() => parseConfig({ tenants, push: { endpoint } })).toThrow(/push\.endpoint: expected .* of this machine/);
});

test("an entry is set up for every kind of notification, unless it says for which", () => {
  const apps = [{ appId: "all" }, { appId: "one", notifications: ["apns" as const] }];
  const config = parseConfig({ tenants: [{ tenantUrl: "acme.example.com", apps }] });
  expect(config.tenants[0]?.apps.map(({ notifications }) => notifications)).toEqual([[...notificationKinds], ["apns"]]);
});
