import { expect, test } from "vitest";
import { latencyIn, latenessIn } from "./numbers-in.ts";

test("the last match counts, with thousands apart or not", () => {
  expect(latencyIn("p99=1\np99=10,012 ms", /p99=([\d,.]+)/)).toEqual({ p99: 10_012 });
  expect(latencyIn("p99us=2000", /p99us=([\d.]+)/, 0.001)).toEqual({ p99: 2 });
});

test("lateness is told from a whole time", () => {
  expect(latenessIn("late=3.5", /late=([\d.]+)/)).toEqual({ lateP99: 3.5 });
  expect(latenessIn("", /late=([\d.]+)/)).toHaveProperty("silence");
});

test("a tool that printed nothing of the kind is said to be silent", () => {
  expect(latencyIn("no answer", /p99=([\d.]+)/)).toEqual({ silence: String.raw`it printed nothing like p99=([\d.]+)` });
});
