import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

/** Width and height in pixels. */
const size = 64;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const light = [0xf4, 0xf4, 0xf4];

export const portraitType = "image/png";

/** A small PNG of a head and shoulders before a colour that follows from the word: the same picture for the same word. */
export function portrait(word: string): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, size);
  header.setUint32(4, size);
  // One byte a pixel, each the number of a colour in the palette; nothing else out of the ordinary.
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  return Buffer.concat([
    Buffer.from(signature),
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("PLTE", new Uint8Array([...colourOf(word), ...light])),
    chunk("IDAT", deflateSync(pixels())),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Rows of pixels, each behind a zero that says that it is written as it is. */
function pixels(): Uint8Array {
  const rows = new Uint8Array(size * (size + 1));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) rows[y * (size + 1) + x + 1] = isFigure(x - size / 2, y) ? 1 : 0;
  return rows;
}

function isFigure(x: number, y: number): boolean {
  const isHead = Math.hypot(x, y - 24) < 12;
  const areShoulders = Math.hypot(x, (y - 64) * 0.9) < 22;
  return isHead || areShoulders;
}

/** Dark enough to show a light figure. */
function colourOf(word: string): number[] {
  return [...createHash("sha256").update(word).digest().subarray(0, 3)].map((byte) => 0x20 + (byte >> 1));
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, data.length);
  ends.setUint32(4, crc32(named));
  const bytes = Buffer.from(ends.buffer);
  return Buffer.concat([bytes.subarray(0, 4), named, bytes.subarray(4)]);
}
