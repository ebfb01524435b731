import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { checkFile, tally } from "./check-file.ts";
import { formatChecked } from "./check-text.ts";

function sample(name: string): string {
  return fileURLToPath(new URL(`../samples/${name}`, import.meta.url));
}

test("the events quoted in the Android SDK keep the contract", async () => {
  const checked = await checkFile(sample("android-sdk-comment-events.jsonl"), "either");
  expect(checked.form).toBe("JSON lines");
  expect(checked.judgements.length).toBeGreaterThan(0);
  expect(checked.judgements.every(({ verdict }) => verdict === "kept")).toBe(true);
  expect(checked.judgements.every(({ sides }) => sides.includes("server"))).toBe(true);
});

test("exactly the two receipts of the iOS fixture break the contract, each for its reference field", async () => {
  const checked = await checkFile(sample("ios-sdk-events.json"), "either");
  const broken = checked.judgements.filter(({ verdict }) => verdict !== "kept");
  expect(broken.map(({ subject }) => subject)).toEqual(["chat_session_message_delivered", "chat_session_message_read"]);
  for (const { findings } of broken) {
    expect(findings).toMatchObject([
      { expected: expect.stringContaining("ref_msg_id"), actual: expect.stringContaining("msg_id") },
    ]);
    expect(findings[0]?.explanation).toContain("contradiction 12");
    expect(findings[0]?.explanation).toContain("follows ref_msg_id");
  }
  expect(broken.map(({ findings }) => findings[0]?.pointer)).toEqual(["/events/5", "/events/6"]);
  expect(broken.map(({ findings }) => findings[0]?.line)).toEqual([28, 32]);
});

test("judged as server events only, the iOS fixture's client events are named as well", async () => {
  const either = await checkFile(sample("ios-sdk-events.json"), "either");
  const server = await checkFile(sample("ios-sdk-events.json"), "server");
  expect(tally(server.judgements).broken).toBeGreaterThan(tally(either.judgements).broken);
  expect(formatChecked(server, false)).toContain("the name of a described server event");
});

test("the masked answers of production servers keep the contract, and every assumption is said", async () => {
  const checked = await checkFile(sample("real-server-responses.json"), "either");
  expect(checked.form).toBe("masked observation log");
  expect(checked.judgements.every(({ verdict }) => verdict === "kept")).toBe(true);
  const text = formatChecked(checked, false);
  for (const assumed of [
    "<uuid>",
    "<lower-case uuid>",
    "<digits as string>",
    "<ivr|queued|connected>",
    "v1",
    "4xx, not logged",
  ]) {
    expect(text).toContain(assumed);
  }
});
