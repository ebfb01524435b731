import { expect, test } from "vitest";
import { droppedIn, dropRemark } from "./dropped-packets.ts";

test("dropped packets of all processors are added up", () => {
  expect(droppedIn("004c4e99 0000086d 00000001\n004eb1b8 00001201 00000001\n")).toBe(0x86d + 0x1201);
});

test("a run says how many were dropped meanwhile, and what to do; otherwise nothing", () => {
  expect(dropRemark(5, 12)).toContain("dropped 7 packets");
  expect(dropRemark(5, 12)).toContain("netdev_max_backlog");
  expect([dropRemark(5, 5), dropRemark(null, 5), dropRemark(5, null)]).toEqual([null, null, null]);
});
