import fc from "fast-check";
import { expect, test } from "vitest";
import { SampleStream, type Sample } from "./sample-stream.ts";

const head = "metric_name,timestamp,metric_value,check,name,extra_tags,metadata\n";
const text = `${head}cx_requests_ended,1700000000123,3.000000,,sendEvents,outcome=done,
http_req_sending,1700000000124,0.1,,sendEvents,,
cx_event_lag,1700000000125,12.5,,,,
`;
const samples: Sample[] = [
  { metric: "cx_requests_ended", atMs: 1_700_000_000_123, value: 3, name: "sendEvents", tags: "outcome=done" },
  { metric: "cx_event_lag", atMs: 1_700_000_000_125, value: 12.5, name: "", tags: "" },
];

function read(chunks: readonly Buffer[]): Sample[] {
  const seen: Sample[] = [];
  const stream = new SampleStream(
    (metric) => metric.startsWith("cx_"),
    (sample) => void seen.push(sample),
  );
  for (const chunk of chunks) stream.feed(chunk);
  stream.end();
  return seen;
}

test("samples are the same wherever the stream is cut into chunks", () => {
  const bytes = Buffer.from(text);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 })), (cuts) => {
      const borders = [0, ...cuts.toSorted((one, other) => one - other), bytes.length];
      expect(read(borders.slice(1).map((end, at) => bytes.subarray(borders[at], end)))).toEqual(samples);
    }),
  );
});

test.each([
  ["nothing came at all", "", /line 1: expected the names/],
  ["other columns", "a,b,c\n", /line 1: expected the columns/],
  ["a last line that is cut short", text.slice(0, -3), /line 4: expected a whole sample/],
  ["a number that is none", `${head}cx_event_lag,17,x,,,,\n`, /line 2: expected a sample/],
  ["a line without its columns", `${head}cx_event_lag,17\n`, /line 2: expected a sample/],
  ["a line that is something else", `${head}panic: oops\n`, /line 2: expected a sample/],
])("%s is an error with its line", (_what, broken, message) => {
  expect(() => read([Buffer.from(broken)])).toThrow(message);
});
