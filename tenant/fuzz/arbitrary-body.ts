import fc from "fast-check";
import { clientEventNames, serverEventNames, signalingTypes } from "../../protocol/events.ts";
import type { Operation } from "../../protocol/operations.ts";
import { shippedScenarios } from "../scenarios/shipped-scenarios.ts";
import { oddText, oddValue } from "./odd-values.ts";

/** A body, and how it is labelled; each character is one byte. */
export interface Body {
  readonly contentType: string | null;
  readonly text: string;
}

/** Members that events and requests are known by, so that odd values stand where they are looked at. */
const memberNames = [
  "msg",
  "msg_id",
  "message_id",
  "ref_msg_id",
  "party_id",
  "timestamp",
  "file_id",
  "file_type",
  "file_name",
  "url",
  "latitude",
  "longitude",
  "form_id",
  "form_request_id",
  "request_id",
  "form_name",
  "data",
  "name",
  "fields",
  "destination_party_id",
  "case_id",
  "channel",
  "state",
] as const;

/** Words that the reception scenario acts upon, those first that leave the session alive. */
const commands = [
  "/form",
  "/secure-form",
  "/case",
  "/file",
  "/location",
  "/call",
  "/transfer",
  "/quiet",
  "/end",
  "/fail",
];

const eventName = fc.oneof(
  { arbitrary: fc.constantFrom<string>(...clientEventNames), weight: 8 },
  { arbitrary: fc.constantFrom<string>(...serverEventNames), weight: 1 },
  { arbitrary: oddText, weight: 1 },
);

const memberValue = fc.oneof(
  { arbitrary: fc.constantFrom(...commands), weight: 2 },
  { arbitrary: oddValue, weight: 3 },
  { arbitrary: fc.record({ type: fc.constantFrom<string>(...signalingTypes) }), weight: 1 },
);

const event = fc
  .record({ name: eventName, members: fc.dictionary(fc.constantFrom(...memberNames), memberValue, { maxKeys: 5 }) })
  .map(({ name, members }) => ({ event: name, ...members }));

/** The list is mostly one, and mostly of events. */
const eventDocument = fc.oneof(
  { arbitrary: fc.record({ events: fc.array(event, { maxLength: 4 }) }), weight: 12 },
  { arbitrary: fc.record({ events: fc.array(fc.oneof(event, oddValue), { maxLength: 4 }) }), weight: 2 },
  { arbitrary: fc.record({ events: oddValue }), weight: 1 },
  { arbitrary: oddValue, weight: 1 },
);

const parameters = fc.oneof(
  fc.record({ scenario: fc.constantFrom(...Object.keys(shippedScenarios)) }),
  fc.dictionary(fc.constantFrom("scenario", "platform", "user_platform", "email", "crm"), oddValue),
  oddValue,
);

const chatRequest = fc.oneof(
  {
    arbitrary: fc.record(
      { phone_number: oddValue, from: oddText, initial_message: memberValue, parameters },
      { requiredKeys: [] },
    ),
    weight: 6,
  },
  { arbitrary: oddValue, weight: 1 },
);

const subscription = fc.dictionary(
  fc.constantFrom("gcm_token", "fcm_token", "apns_token", "ios_token", "android_token", "ios_app_bundle_id"),
  oddValue,
);

const contentType = fc.oneof(
  { arbitrary: fc.constant("application/json; charset=UTF-8"), weight: 6 },
  {
    arbitrary: fc.constantFrom(null, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ";;"),
    weight: 2,
  },
);

function json(value: fc.Arbitrary<unknown>): fc.Arbitrary<Body> {
  return fc.record({ contentType, text: value.map((given) => bytesOf(JSON.stringify(given))) });
}

const formEnd = fc.constantFrom("\r\n--b--\r\n", "\r\n--b--", "\r\n--b", "", "\r\n--b\r\n", "--b--\r\n--b--\r\n");

const formHead = fc.constantFrom(
  'Content-Disposition: form-data; name="file"; filename="a.txt"',
  'content-disposition: form-data; name="file-upload-input"; filename="🙂.png"',
  'Content-Disposition: form-data; filename="../../etc/passwd"; name=""',
  "Content-Disposition: form-data; name=file; filename*=UTF-8''%zz",
  'Content-Disposition: form-data; name="text"',
  "Content-Disposition:",
  "X: y",
  "",
);

/** A form with a file in it, or nearly one. */
const form: fc.Arbitrary<Body> = fc
  .record({
    lead: fc.constantFrom("", "", "\r\n", "preamble\r\n"),
    parts: fc.array(
      fc.record({ head: formHead, type: fc.constantFrom("image/png", "text/plain", ";", ""), content: oddText }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    end: formEnd,
    label: fc.constantFrom("b", "b", "b", "b", '"b"', "c", ""),
  })
  .map(({ lead, parts, end, label }) => {
    const texts = parts.map(({ head, type, content }) => `--b\r\n${head}\r\nContent-Type: ${type}\r\n\r\n${content}`);
    return { contentType: `multipart/form-data; boundary=${label}`, text: bytesOf(lead + texts.join("\r\n") + end) };
  });

const raw: fc.Arbitrary<Body> = fc.record({
  contentType,
  text: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
});

const byOperation: Partial<Record<Operation["id"], fc.Arbitrary<Body>>> = {
  requestChat: json(chatRequest),
  sendEvents: json(eventDocument),
  subscribeNotifications: json(subscription),
  uploadFile: form,
  closeCase: json(eventDocument),
  closeCaseAtRoot: json(eventDocument),
};

/** A body such as the operation takes, or another one, or none; null: none. */
export function arbitraryBody({ id, method }: Operation): fc.Arbitrary<Body | null> {
  const own = byOperation[id] ?? fc.constant(null);
  return fc.oneof(
    { arbitrary: own, weight: 14 },
    { arbitrary: raw, weight: method === "GET" ? 0 : 1 },
    { arbitrary: fc.oneof(form, json(oddValue)), weight: 1 },
    { arbitrary: fc.constant(null), weight: 1 },
  );
}

/** Text as UTF-8, byte for byte a character. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString("latin1");
}
