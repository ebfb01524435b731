import { expect, test } from "vitest";
import { marksText } from "./marks-text.ts";

test("ratios come first, units with their figures, and what a run says against itself last", () => {
  const judged = [
    { figure: "memory", atMost: 1100, seen: 550, ratio: 0.5, isKept: true },
    { figure: "held", atLeast: 400, seen: 300, ratio: 0.75, isKept: false },
    { figure: "seconds", seen: null, ratio: null, isKept: null },
  ] as const;
  expect(marksText([{ about: "many polls", judged, reasons: ["it was busy"] }]).split("\n")).toEqual([
    "ratio                  seen     to reach  figure                       of",
    "0.50x  kept          550 MB  <= 1,100 MB  memory of k6                 many polls",
    "0.75x  MISSED           300       >= 400  polls held at once           many polls",
    "               not measured               from the command to its end  many polls",
    "",
    "many polls: it was busy",
  ]);
});
