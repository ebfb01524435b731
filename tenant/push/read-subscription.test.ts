import { expect, test } from "vitest";
import { activateFaults } from "../faults.ts";
import { readSubscription } from "./read-subscription.ts";

const apns = { ios_apns_device_token: "9f2c4d", ios_app_bundle_id: "com.example.support" };
const ios = { ios_firebase_device_token: "token-1" };
const android = { android_firebase_device_token: "token-2" };

function read(json: unknown, faults: readonly string[] = []) {
  return readSubscription(new TextEncoder().encode(JSON.stringify(json)), activateFaults(faults));
}

test.each([
  ["an APNs token with its bundle", apns, { kind: "apns", token: "9f2c4d", topic: "com.example.support" }],
  ["a Firebase token of iOS", ios, { kind: "iosFirebase", token: "token-1", topic: null }],
  ["a Firebase token of Android", android, { kind: "androidFirebase", token: "token-2", topic: null }],
  [
    "a bundle that Firebase needs not",
    { ...ios, ios_app_bundle_id: "a" },
    { kind: "iosFirebase", token: "token-1", topic: null },
  ],
  ["members that nobody knows", { ...android, more: [1] }, { kind: "androidFirebase", token: "token-2", topic: null }],
  ["an empty object", {}, null],
  ["members that nobody knows, and no token", { more: null }, null],
])("%s is read", (_, json, wanted) => {
  expect(read(json)).toEqual({ wanted });
});

test.each([
  [{ ...apns, ...ios }],
  [{ ...ios, ...android }],
  [{ ...apns, ...ios, ...android }],
  [{ ios_apns_device_token: "9f2c4d", ...android }],
])("%o has tokens of more than one kind", (json) => {
  expect(read(json)).toEqual({ refused: "5603" });
});

test.each([
  [[], "a list"],
  ["token", "a string"],
  [{ ios_firebase_device_token: 1 }, "ios_firebase_device_token"],
  [{ android_firebase_device_token: null }, "android_firebase_device_token"],
  [{ ios_apns_device_token: "" }, "ios_apns_device_token"],
  [{ ...apns, ios_app_bundle_id: {} }, "ios_app_bundle_id"],
  [{ ios_apns_device_token: "9f2c4d" }, "ios_app_bundle_id"],
  [{ ios_app_bundle_id: "com.example.support" }, "ios_app_bundle_id"],
])("%o cannot be decoded, and the answer says what is missed: %s", (json, named) => {
  expect(read(json)).toEqual({ refused: "5003", detail: expect.stringContaining(named) });
});

test("a body that is not JSON, or not there, cannot be decoded", () => {
  const faults = activateFaults([]);
  const bodies = [undefined, new Uint8Array(), new TextEncoder().encode('{"ios_apns_device_token":')];
  const seen = bodies.map((body) => readSubscription(body, faults));
  expect(seen).toEqual(bodies.map(() => ({ refused: "5003", detail: expect.any(String) })));
});

test("no message tells a token", () => {
  const secret = "a-secret-token";
  expect(JSON.stringify(read({ ios_apns_device_token: secret }))).not.toContain(secret);
  expect(JSON.stringify(read({ ios_apns_device_token: secret, ios_app_bundle_id: 1 }))).not.toContain(secret);
});
