import type { Readable } from "node:stream";

/** Keeps the end of a text stream, at most `largestLength` characters, and hands on each complete line as it comes. */
export function outputTail(stream: Readable, largestLength: number, onLine?: (line: string) => void): () => string {
  let tail = "";
  let line = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    tail = (tail + text).slice(-largestLength);
    if (onLine === undefined) return;
    const lines = (line + text).split("\n");
    line = lines.pop() ?? "";
    for (const complete of lines) onLine(complete);
  });
  stream.on("end", () => {
    if (line !== "") onLine?.(line);
  });
  return () => tail;
}
