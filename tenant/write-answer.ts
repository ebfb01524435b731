import type { FastifyReply } from "fastify";
import type { Answer } from "./answer.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { World } from "./world.ts";

/**
 * Response header of the reference tenant alone: for how many milliseconds it held this poll. Whoever measures takes it off
 * the time waited, and what is left is what network, kernel and both programs added.
 */
export const heldHeader = "x-cx-held-ms";

/** What every answer carries. A cached poll answer is delivered over and over, so nothing may be cached. Source: both SDKs' changelogs. */
const commonHeaders = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" } as const;

/** Writes an answer and counts it, as it goes out; a request for no operation has no entry to be counted in. */
export function writeAnswer({ ledger }: World, reply: FastifyReply, entry: LedgerEntry | null, answer: Answer): void {
  const { status, json, headers, heldMs } = answer;
  const body = json === undefined ? "" : JSON.stringify(json);
  if (entry !== null) ledger.answered(entry, status, body, heldMs);
  reply.code(status).headers({ ...commonHeaders, ...headers });
  if (heldMs !== undefined) reply.header(heldHeader, heldMs.toFixed(2));
  reply.send(body);
}
