import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readAway } from "./read-away.ts";

function* endless(): Generator<Uint8Array> {
  for (;;) yield new Uint8Array(100);
}

test("what is left of a body is read to its end", async () => {
  const body = Readable.from([new Uint8Array(50), new Uint8Array(50)]);
  expect(await readAway(body, 100)).toBe(true);
  expect(body.readableEnded).toBe(true);
  expect(await readAway(body, 100)).toBe(true);
});

test("a body without end is not read for ever", async () => {
  const body = Readable.from(endless());
  expect(await readAway(body, 1000)).toBe(false);
  expect(body.readableFlowing).toBe(false);
});

test("a body that breaks off is nobody's failure", async () => {
  const body = new Readable({ read() {} });
  const reading = readAway(body, 1000);
  body.destroy(new Error("gone"));
  expect(await reading).toBe(true);
  expect(await readAway(body, 1000)).toBe(true);
});
