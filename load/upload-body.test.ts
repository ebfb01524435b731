import { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { expect, test } from "vitest";
import { uploadBody } from "./upload-body.ts";

test.each([1, 1024, 70_001])("a form with a file of %d bytes is framed as every parser reads it", async (size) => {
  const { bytes, contentType, fileBytes, fileName } = uploadBody(size);
  const parser = Busboy({ headers: { "content-type": contentType } });
  const files: { name: string | undefined; length: number }[] = [];
  parser.on("file", (_field, stream, name) => {
    const file = { name, length: 0 };
    files.push(file);
    stream.on("data", (chunk: Buffer) => void (file.length += chunk.length));
  });
  await new Promise((resolve, reject) => {
    parser.on("finish", resolve);
    parser.on("error", reject);
    Readable.from([Buffer.from(bytes)]).pipe(parser);
  });
  expect(files).toEqual([{ name: fileName, length: size }]);
  expect(fileBytes).toBe(size);
  // A view into a larger buffer would be copied for every upload.
  expect(bytes.byteLength).toBe(bytes.buffer.byteLength);
});
