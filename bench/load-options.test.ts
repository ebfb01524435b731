import { expect, test } from "vitest";
import { loadHelpText, readLoadOptions } from "./load-options.ts";
import { markNames } from "./marks/marks.ts";
import { peerNames } from "./peers/peers.ts";

test("everything is measured unless names are given", () => {
  expect(readLoadOptions([])).toMatchObject({ marks: markNames, peers: peerNames, json: false });
  expect(readLoadOptions(["--marks", "smoke,outcomes", "--peers", "none"])).toMatchObject({
    marks: ["smoke", "outcomes"],
    peers: [],
  });
  expect(readLoadOptions(["--marks", "all", "--pollers", "300", "--hold", "2"])).toMatchObject({
    marks: markNames,
    pollers: 300,
    hold: 2,
  });
});

test.each([
  [["--marks", "smoke,other"], "--marks"],
  [["--peers", ""], "--peers"],
  [["--pollers", "9"], "--pollers: expected a whole number from 10 to 19500"],
  [["--seconds", "1.5"], "--seconds"],
  [["--hold", ""], '--hold: expected a whole number from 1 to 60, got ""'],
])("%j is refused by name", (args, message) => {
  expect(() => readLoadOptions(args)).toThrow(message);
});

test("the help names every mark and tool", () => {
  for (const name of [...markNames, ...peerNames]) expect(loadHelpText).toContain(name);
});
