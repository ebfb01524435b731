import { expect, test } from "vitest";
import { counters, trends } from "./metric-names.ts";
import { countingRecorder } from "./recorder.ts";

function arrange() {
  const counted: [string, number, object][] = [];
  const sampled: [string, number, object][] = [];
  const remarks: string[] = [];
  const record = countingRecorder({
    count: (...args) => void counted.push(args),
    sample: (...args) => void sampled.push(args),
    remark: (text) => void remarks.push(text),
  });
  return { record, counted, sampled, remarks };
}

test("what is counted is passed on once, added up, with its tags", () => {
  const { record, counted } = arrange();
  record.started("sendEvents");
  record.started("sendEvents");
  record.ended("sendEvents", "5000");
  record.mishap("noSession");
  record.delivery("lost", 3);
  record.checked("getFile", false);
  record.bytes("uploadFile", 1024);
  expect(counted).toEqual([]);
  record.flush();
  record.flush();
  expect(counted).toEqual([
    [counters.started, 2, { name: "sendEvents" }],
    [counters.ended, 1, { name: "sendEvents", outcome: "5000" }],
    [counters.mishaps, 1, { kind: "noSession" }],
    [counters.delivery, 3, { kind: "lost" }],
    [counters.checked, 1, { name: "getFile", verdict: "broken" }],
    [counters.bytes, 1024, { name: "uploadFile" }],
  ]);
  record.ended("sendEvents", "5000");
  record.flush();
  expect(counted.at(-1)).toEqual([counters.ended, 1, { name: "sendEvents", outcome: "5000" }]);
});

test("requests under way are those that were started and have not ended", () => {
  const { record } = arrange();
  record.started("requestChat");
  record.started("getNewChatEvents");
  record.ended("requestChat", "created");
  expect(record.open).toBe(1);
});

test("distributions are passed on value by value", () => {
  const { record, sampled } = arrange();
  record.measure("eventLag", 12.5);
  record.measure("tooSlow", 8000, "sendEvents");
  expect(sampled).toEqual([
    [trends.eventLag, 12.5, {}],
    [trends.tooSlow, 8000, { name: "sendEvents" }],
  ]);
});

test("only the first remarks are passed on: what goes wrong goes wrong thousands of times", () => {
  const { record, remarks } = arrange();
  for (let at = 0; at < 100; at += 1) record.remark(`remark ${at}`);
  expect(remarks).toEqual(["remark 0", "remark 1", "remark 2", "remark 3", "remark 4"]);
});
