import { Readable } from "node:stream";
import { seededWords } from "../seeded-words.ts";
import type { World } from "../world.ts";
import type { SharedContent } from "./content-schema.ts";
import { keepFile } from "./keep-file.ts";
import { portrait, portraitType } from "./portrait.ts";
import type { KeptFile } from "./file-store.ts";

const chunkBytes = 65_536;

/** Keeps what a scenario shares as a new file, and says under which id; a file that is there already has its own. */
export function keepShared(world: World, name: string, content: SharedContent): string {
  if ("fileId" in content) return content.fileId;
  const file = keepFile(world, { name, ...bytesOf(content, world), discard: () => Promise.resolve() });
  if (world.faults.has("agent-file-not-there")) world.files.forget(file.fileId);
  return file.fileId;
}

/** Nothing of this is on the disk: what a scenario shares can be made again for every download. */
function bytesOf(
  content: Exclude<SharedContent, { fileId: string }>,
  { faults }: World,
): Pick<KeptFile, "type" | "size" | "open"> {
  if ("bytes" in content) {
    const { type, bytes, seed } = content;
    return { type, size: bytes, open: () => Readable.from(pattern(bytes, seed), { objectMode: false }) };
  }
  const right = "picture" in content ? portrait(content.picture) : Buffer.from(content.text);
  const whole = faults.has("agent-file-empty") ? new Uint8Array() : right;
  return { type: "picture" in content ? portraitType : content.type, size: whole.length, open: () => whole };
}

/** Bytes of no meaning, a piece at a time. */
function* pattern(size: number, seed: number): Generator<Uint8Array> {
  const nextWord = seededWords(seed);
  for (let left = size; left > 0; left -= chunkBytes) {
    const words = Uint32Array.from({ length: chunkBytes / 4 }, nextWord);
    yield new Uint8Array(words.buffer, 0, Math.min(left, chunkBytes));
  }
}
