import { expect, test } from "vitest";
import { wantsColor } from "./wants-color.ts";

test.each([
  ["a terminal", { isTTY: true }, {}, true],
  ["a pipe", {}, {}, false],
  ["a dumb terminal", { isTTY: true }, { TERM: "dumb" }, false],
  ["NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, false],
  ["an empty NO_COLOR", { isTTY: true }, { NO_COLOR: "" }, true],
  ["FORCE_COLOR on a pipe", {}, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR of zero", { isTTY: true }, { FORCE_COLOR: "0" }, false],
  ["NO_COLOR beside FORCE_COLOR", { isTTY: true }, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
])("%s", (_, stream, environment, wanted) => {
  expect(wantsColor(stream, environment)).toBe(wanted);
});
