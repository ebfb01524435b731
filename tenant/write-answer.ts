import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { heldHeader } from "../protocol/held-header.ts";
import { refusal, refuse, type Answer } from "./answer.ts";
import type { AnsweredCall, RawAnswer } from "./faults/fault-context.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { World } from "./world.ts";
import { writeInHalves } from "./write-in-halves.ts";

/** What every answer carries. A cached poll answer is delivered over and over, so nothing may be cached. Source: both SDKs' changelogs. */
const commonHeaders = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" } as const;

/** Writes an answer and counts it, as it goes out; a request for no operation has no entry to be counted in, and no call. */
export function writeAnswer(
  world: World,
  reply: FastifyReply,
  entry: LedgerEntry | null,
  answer: Answer,
  call: AnsweredCall | null,
): void {
  const body = bodyOf(answer);
  if (body instanceof Error) {
    writeAnswer(world, reply, entry, refuse("getFile", refusal("5558", body.message)), call);
    return;
  }
  const { status, headers, heldMs, content } = answer;
  const held = heldMs === undefined ? {} : { [heldHeader]: heldMs.toFixed(2) };
  const described =
    content === undefined ? {} : { "content-type": content.type, "content-length": String(content.size) };
  const isStream = body instanceof Readable;
  const right: RawAnswer = {
    status,
    headers: { ...commonHeaders, ...described, ...held, ...headers },
    body: isStream ? "" : body,
  };
  const raw = call === null ? right : world.faults.write(right, call);
  const count = (): void => {
    if (entry !== null) world.ledger.answered(entry, raw.status, textOf(raw.body) ?? textOf(body) ?? "", heldMs);
  };
  if (raw.isDateless === true) reply.raw.sendDate = false;
  const isHalved = raw.isBrokenOff === true || raw.pauseMs !== undefined;
  if (isHalved && !isStream) return writeInHalves(world, reply, raw, count);
  count();
  reply
    .code(raw.status)
    .headers(raw.headers)
    .send(isStream ? body : raw.body);
}

/** The body as it is sent; an error where bytes that were there cannot be had after all. */
function bodyOf({ json, content }: Answer): string | Uint8Array | Readable | Error {
  if (content === undefined) return json === undefined ? "" : JSON.stringify(json);
  try {
    return content.open();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function textOf(body: RawAnswer["body"] | Readable): string | undefined {
  return typeof body === "string" ? body : undefined;
}
