import type fc from "fast-check";
import { expect, test } from "vitest";
import { memberOf } from "../../protocol/json.ts";
import { checkProperty } from "./for-all.ts";
import { invalidByOneKeyword } from "./invalid-values.ts";
import { parseReplay } from "./replay-token.ts";
import { validValues } from "./valid-values.ts";

const seed = 20261123;

/** The value that a planted fault ends at. */
async function smallest(values: fc.Arbitrary<unknown>, isBroken: (value: unknown) => boolean): Promise<unknown> {
  const holds = (value: unknown): Promise<string | null> => Promise.resolve(isBroken(value) ? "planted" : null);
  const result = await checkProperty({ seed, runs: 500, values, holds });
  if (!result.failed) throw new Error("the planted fault was not found");
  const replay = parseReplay(result.replay);
  const again = await checkProperty({ seed, path: replay?.path ?? "", runs: 500, values, holds });
  expect(again).toMatchObject({ failed: true, value: result.value, runs: 1 });
  return result.value;
}

function eventsOf(body: unknown): readonly unknown[] {
  return memberOf(body, "events") as readonly unknown[];
}

test("a message with a text that is too long ends with the shortest such text and no other member", async () => {
  const value = await smallest(validValues("ClientMessage"), (event) => String(memberOf(event, "msg")).length > 3);
  expect(Object.keys(value as object).toSorted()).toEqual(["event", "msg"]);
  expect(String(memberOf(value, "msg"))).toHaveLength(4);
});

test("a batch with one wrong event ends with that event alone", async () => {
  const isLocation = (event: unknown): boolean => memberOf(event, "event") === "chat_session_location";
  const value = await smallest(validValues("SendEventsRequest"), (body) => eventsOf(body).some(isLocation));
  expect(value).toEqual({ events: [{ event: "chat_session_location", latitude: "", longitude: "" }] });
});

test("a nested member that is too deep ends with the path to it", async () => {
  const depth = (value: unknown): number =>
    typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
  const value = await smallest(validValues("CloseCaseRequest"), (body) => depth(body) > 2);
  expect(JSON.stringify(value).length).toBeLessThan(20);
});

function family(name: string, at: string, keyword: string): fc.Arbitrary<unknown> {
  const found = invalidByOneKeyword(name).find((each) => each.at === at && each.keyword === keyword);
  if (found === undefined) throw new Error(`${name} has no family ${at} ${keyword}`);
  return found.values;
}

const always = (): boolean => true;
const event = "chat_session_message";

test.each([
  ["ClientMessage", "/properties/msg", "type", { event, msg: null }],
  ["ClientMessage", "/properties/event", "const", { event: "", msg: "" }],
  ["ClientFile", "", "required", { file_id: "" }],
  [
    "NotificationSubscription",
    "/oneOf/1/$ref/properties/ios_firebase_device_token",
    "minLength",
    { ios_firebase_device_token: "" },
  ],
  ["UploadFileRequest", "", "minProperties", {}],
  [
    "SendEventsRequest",
    "/properties/events/items/anyOf/0/$ref/oneOf/0/$ref/properties/msg",
    "type",
    { events: [{ event, msg: null }] },
  ],
])("an invalid value of %s at %s by %s is made as small as it can be", async (name, at, keyword, expected) => {
  expect(await smallest(family(name, at, keyword), always)).toEqual(expected);
});
