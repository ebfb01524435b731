import { expect, test } from "vitest";
import { garbagePercent } from "./garbage.ts";

const gibibyte = 1024 ** 3;
const stages = [{ pollers: 10_000, perSecond: 100, steadyMs: 1000 }];
const uploads = { atOnce: 0, bytes: [], pauseMs: 0, readBack: false };

test("with memory to spare garbage may gather, where it is short less of it", () => {
  expect(garbagePercent({ stages, uploads }, 64 * gibibyte, {})).toBe("2000");
  expect(garbagePercent({ stages, uploads }, 8 * gibibyte, {})).toBe("774");
  expect(garbagePercent({ stages, uploads }, 2 * gibibyte, {})).toBe("118");
  expect(garbagePercent({ stages, uploads }, gibibyte, {})).toBe("25");
});

test("the more bytes of files are on the way at a time, the less room is left; a few small ones do not matter", () => {
  const percent = (atOnce: number, ...sizes: number[]) =>
    garbagePercent({ stages, uploads: { ...uploads, atOnce, bytes: sizes } }, 8 * gibibyte, {});
  const mebibyte = 1024 * 1024;
  expect(percent(200, 1024, 25 * mebibyte)).toBe("5");
  expect(percent(1000, mebibyte)).toBe("25");
  expect(percent(4, mebibyte)).toBe("774");
  expect(percent(0, 25 * mebibyte)).toBe("774");
});

test("GOGC of the caller decides; an empty one does not", () => {
  expect(garbagePercent({ stages, uploads }, 8 * gibibyte, { GOGC: "10" })).toBe("10");
  expect(garbagePercent({ stages, uploads }, 8 * gibibyte, { GOGC: "" })).toBe("774");
});
