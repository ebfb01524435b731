import { expect, test } from "vitest";
import { garbagePercent } from "./garbage.ts";

const gibibyte = 1024 ** 3;
const stages = [{ pollers: 10_000, perSecond: 100, steadyMs: 1000 }];
const uploads = { atOnce: 0, bytes: [], pauseMs: 0, readBack: false };

test("with memory to spare garbage may gather, where it is short less of it", () => {
  expect(garbagePercent({ stages, uploads }, 8 * gibibyte, {})).toBe("400");
  expect(garbagePercent({ stages, uploads }, 2 * gibibyte, {})).toBe("118");
  expect(garbagePercent({ stages, uploads }, gibibyte, {})).toBe("25");
});

test("large files leave next to no room", () => {
  const large = { ...uploads, atOnce: 2, bytes: [1024, 25 * 1024 * 1024] };
  expect(garbagePercent({ stages, uploads: large }, 8 * gibibyte, {})).toBe("5");
  expect(garbagePercent({ stages, uploads: { ...large, atOnce: 0 } }, 2 * gibibyte, {})).toBe("118");
});

test("GOGC of the caller decides; an empty one does not", () => {
  expect(garbagePercent({ stages, uploads }, 8 * gibibyte, { GOGC: "10" })).toBe("10");
  expect(garbagePercent({ stages, uploads }, 8 * gibibyte, { GOGC: "" })).toBe("400");
});
