import type { FastifyReply } from "fastify";
import type { RawAnswer } from "./faults/fault-context.ts";
import type { World } from "./world.ts";

/**
 * Writes an answer past the HTTP library, in two halves: with a pause between them, or with the second never coming.
 * `onLast` is told when there is nothing left to wait for.
 */
export function writeInHalves(
  { lateAnswers }: Pick<World, "lateAnswers">,
  reply: FastifyReply,
  { status, headers, body, isBrokenOff = false, pauseMs = 0 }: RawAnswer,
  onLast: () => void,
): void {
  const { raw } = reply;
  const bytes = Buffer.from(body);
  const half = Math.ceil(bytes.length / 2);
  const all = Object.entries(reply.headers({ ...headers, "content-length": bytes.length }).getHeaders());
  reply.hijack();
  for (const [name, value] of all) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(status);
  if (isBrokenOff) {
    onLast();
    // Only what has left can be broken off after it.
    raw.write(bytes.subarray(0, half), () => raw.destroy());
    return;
  }
  raw.write(bytes.subarray(0, half));
  lateAnswers.keepBack(pauseMs, () => {
    onLast();
    raw.end(bytes.subarray(half));
  });
}
