import { expect, test } from "vitest";
import { oldSpaceMebibytes } from "./old-space.ts";

const gibibyte = 1024 ** 3;

test("the tenants share a quarter of the free memory, within bounds", () => {
  expect(oldSpaceMebibytes(6, 12 * gibibyte)).toBe(512);
  expect(oldSpaceMebibytes(1, 24 * gibibyte)).toBe(2048);
  expect(oldSpaceMebibytes(6, gibibyte)).toBe(64);
});
