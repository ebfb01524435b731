import type { Readable } from "node:stream";
import { limits } from "../../protocol/limits.ts";

/**
 * What is read of the body of one upload at most, whether anybody wants it or not: several of the largest files, as clients
 * that send too much often send far too much.
 */
export const maxUploadBytes = 4 * limits.maxFileBytes.value;

/**
 * Reads what is left of a body, before its request is answered: most clients read only after they have sent all, some never
 * send the rest once they have read, and the next request of the connection comes behind it. Resolves when the body has come
 * to its end or broken off, or to false when it is too long for that; its connection is of no more use then.
 */
export function readAway(body: Readable, maxBytes = maxUploadBytes): Promise<boolean> {
  if (body.readableEnded || body.destroyed) return Promise.resolve(true);
  return new Promise((resolve) => {
    let left = maxBytes;
    body.on("error", () => {});
    body.once("close", () => resolve(true));
    body.once("end", () => resolve(true));
    body.on("data", ({ length }: Uint8Array) => {
      left -= length;
      if (left >= 0) return;
      body.pause();
      resolve(false);
    });
    body.resume();
  });
}
