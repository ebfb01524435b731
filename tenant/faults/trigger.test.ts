import { expect, test } from "vitest";
import { formatTrigger, readTrigger, type FaultTrigger } from "./trigger.ts";

const written: readonly { text: string; trigger: FaultTrigger; canonical?: string }[] = [
  { text: "1/2", trigger: { oneIn: 2 } },
  { text: "1/100", trigger: { oneIn: 100 } },
  { text: "after=100", trigger: { after: 100 } },
  { text: "from=10m", trigger: { fromMs: 600_000 } },
  { text: "until=90s", trigger: { untilMs: 90_000 } },
  { text: "until=500ms", trigger: { untilMs: 500 } },
  { text: "from=60000ms", trigger: { fromMs: 60_000 }, canonical: "from=1m" },
  { text: "from=120m", trigger: { fromMs: 7_200_000 }, canonical: "from=2h" },
  { text: "daily=23:59-00:01", trigger: { daily: { fromMinute: 1439, untilMinute: 1 } } },
  { text: "daily=08:00-17:30", trigger: { daily: { fromMinute: 480, untilMinute: 1050 } } },
  { text: "held=50", trigger: { held: 50 } },
  { text: "held=50, 1/100", trigger: { held: 50, oneIn: 100 }, canonical: "1/100,held=50" },
  {
    text: "held=1,daily=00:00-12:00,until=2h,from=1h,after=3,1/9",
    trigger: {
      oneIn: 9,
      after: 3,
      fromMs: 3_600_000,
      untilMs: 7_200_000,
      daily: { fromMinute: 0, untilMinute: 720 },
      held: 1,
    },
    canonical: "1/9,after=3,from=1h,until=2h,daily=00:00-12:00,held=1",
  },
];

test.each(written)("$text is read, and is written in its canonical form", ({ text, trigger, canonical }) => {
  expect(readTrigger(text)).toEqual(trigger);
  expect(formatTrigger(trigger)).toBe(canonical ?? text);
  expect(readTrigger(formatTrigger(trigger))).toEqual(trigger);
});

test("no trigger is written as nothing", () => {
  expect(formatTrigger({})).toBe("");
});

test.each([
  ["", "", "held=N"],
  ["/=1/2", "/=1/2", "held=N"],
  ["1/1", "1/1", "1/N"],
  ["1/0", "1/0", "1/N"],
  ["2/100", "2/100", "1/N"],
  ["1/2.5", "1/2.5", "1/N"],
  ["half", "half", "held=N"],
  ["after=", "after=", "after=N"],
  ["after=0", "after=0", "after=N"],
  ["after=-1", "after=-1", "after=N"],
  ["after=1e3", "after=1e3", "after=N"],
  ["after=99999999999", "after=99999999999", "after=N"],
  ["from=10", "from=10", "from=TIME"],
  ["from=0s", "from=0s", "from=TIME"],
  ["from=1d", "from=1d", "from=TIME"],
  ["until=-1m", "until=-1m", "until=TIME"],
  ["from=2h,until=1h", "from=2h,until=1h", "a beginning (from) before the end (until)"],
  ["from=1h,until=60m", "from=1h,until=60m", "a beginning (from) before the end (until)"],
  ["daily=24:00-01:00", "daily=24:00-01:00", "daily=HH:MM-HH:MM"],
  ["daily=7:00-8:00", "daily=7:00-8:00", "daily=HH:MM-HH:MM"],
  ["daily=08:00-08:00", "daily=08:00-08:00", "daily=HH:MM-HH:MM"],
  ["daily=08:00", "daily=08:00", "daily=HH:MM-HH:MM"],
  ["held=0", "held=0", "held=N"],
  ["1/10,1/20", "1/20", "a chance once"],
  ["held=1,held=1", "held=1", "held once"],
  ["1/10,", "", "held=N"],
  ["constructor=1", "constructor=1", "daily=HH:MM-HH:MM"],
  ["ever=1", "ever=1", "held=N"],
])("%j is refused for its part %j, with the form that is expected", (text, part, expected) => {
  expect(readTrigger(text)).toEqual({ part, expected: expect.stringContaining(expected) });
});
