import { expect, test } from "vitest";
import { wantsColor } from "./wants-color.ts";

const terminal = { isTTY: true };
const pipe = {};

test.for<[stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv, wanted: boolean]>([
  [terminal, {}, true],
  [pipe, {}, false],
  [terminal, { TERM: "dumb" }, false],
  [terminal, { NO_COLOR: "1" }, false],
  [terminal, { NO_COLOR: "" }, true],
  [pipe, { FORCE_COLOR: "1" }, true],
  [terminal, { FORCE_COLOR: "0" }, false],
  [pipe, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
])("a stream %o in %o wants colour: %s", ([stream, environment, wanted]) => {
  expect(wantsColor(stream, environment)).toBe(wanted);
});
