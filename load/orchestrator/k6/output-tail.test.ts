import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";
import { expect, test } from "vitest";
import { outputTail } from "./output-tail.ts";

async function write(chunks: readonly (string | Buffer)[]): Promise<{ tail: string; lines: string[] }> {
  const stream = new PassThrough();
  const lines: string[] = [];
  const tail = outputTail(stream, 65_536, (line) => lines.push(line));
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await finished(stream);
  return { tail: tail(), lines };
}

test("lines are whole whatever the chunks, and an unfinished last line counts", async () => {
  const euro = Buffer.from("€");
  const { tail, lines } = await write(["a", "b\nc\n\n", euro.subarray(0, 1), euro.subarray(1), "d"]);
  expect(lines).toEqual(["ab", "c", "", "€d"]);
  expect(tail).toBe("ab\nc\n\n€d");
});

test("of a long output the end is kept", async () => {
  const { tail } = await write(["x".repeat(200_000), "the end"]);
  expect(tail.length).toBe(65_536);
  expect(tail.endsWith("the end")).toBe(true);
});
