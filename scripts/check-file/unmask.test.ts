import { expect, test } from "vitest";

import type { RecordedEvent } from "./recording.ts";
import { unmask } from "./unmask.ts";

const item = (event: unknown): RecordedEvent => ({ kind: "event", place: { pointer: "", lineAt: () => 1 }, event });

test("placeholders of a known form become specimens, and a note says so", () => {
  const { items, notes } = unmask([item({ ewt: "<digits as string>", ids: ["<uuid>"], count: 3, name: "plain" })]);
  expect(items).toMatchObject([{ event: { ewt: expect.stringMatching(/^\d+$/), count: 3, name: "plain" } }]);
  expect(items).toMatchObject([
    { event: { ids: [expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)] } },
  ]);
  expect(notes).toHaveLength(2);
});

test("a placeholder with alternatives gives one item for each of them", () => {
  const { items } = unmask([item({ state: "<ivr|queued|connected>", id: "<uuid>" })]);
  const states = items.map((one) => one.kind === "event" && (one.event as { state: string }).state);
  expect(states).toEqual(["ivr", "queued", "connected"]);
});

test("a placeholder of unknown form stays as it is and is named", () => {
  const { items, notes } = unmask([item({ msg: "<some text>" })]);
  expect(items).toMatchObject([{ event: { msg: "<some text>" } }]);
  expect(notes).toEqual([expect.stringContaining("<some text>")]);
});
