import { crc32, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { portrait } from "./portrait.ts";

/** The chunks of a PNG in their order. */
function chunksOf(png: Buffer): { name: string; data: Buffer; isIntact: boolean }[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    const isIntact = png.readUInt32BE(at + 8 + length) === crc32(named);
    chunks.push({ name: named.toString("latin1", 0, 4), data: named.subarray(4), isIntact });
    at += 12 + length;
  }
  return chunks;
}

test("a portrait is a PNG whose pixels all have a colour", () => {
  const png = Buffer.from(portrait("p-1"));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const chunks = chunksOf(png);
  expect(chunks.map(({ name, isIntact }) => [name, isIntact])).toEqual(
    ["IHDR", "PLTE", "IDAT", "IEND"].map((name) => [name, true]),
  );
  const [header, palette, pixels] = chunks.map(({ data }) => data);
  const [width = 0, height = 0] = [header?.readUInt32BE(0), header?.readUInt32BE(4)];
  const rows = inflateSync(pixels ?? Buffer.alloc(0));
  expect(rows.length).toBe(height * (width + 1));
  const numbers = rows.filter((_, at) => at % (width + 1) !== 0);
  expect(new Set(numbers)).toEqual(new Set([0, 1]));
  expect(palette?.length).toBe(6);
});

test("the same word has the same portrait, and another one another", () => {
  const [one, again, other] = ["p-1", "p-1", "p-2"].map((word) => Buffer.from(portrait(word)).toString("base64"));
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});
