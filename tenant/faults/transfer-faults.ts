import { gzipSync } from "node:zlib";
import type { RawAnswer } from "./fault-context.ts";
import type { Fault } from "./fault.ts";

/** What goes wrong with the bytes of an answer on their way. */
export const transferFaults = [
  {
    id: "answer-broken-off",
    family: "http",
    deviation: "The connection breaks in the middle of a poll's answer that brings events, which are lost with it.",
    severity: "critical",
    write: (raw, { operation }) =>
      operation.longPoll !== null && hasEvents(raw) ? { ...raw, isBrokenOff: true } : raw,
  },
  {
    id: "answer-trickles",
    family: "http",
    deviation: "The second half of a poll's answer that brings events comes five seconds after the first.",
    severity: "major",
    write: (raw, { operation }) => (operation.longPoll !== null && hasEvents(raw) ? { ...raw, pauseMs: 5000 } : raw),
  },
  {
    id: "answer-late",
    family: "http",
    deviation: "Every answer but that of a poll comes three seconds late.",
    delayMs: (_answer, { operation }) => (operation.longPoll === null ? 3000 : 0),
  },
  {
    id: "body-in-latin-1",
    family: "http",
    deviation: "Answers are written in Latin-1 and called UTF-8.",
    severity: "major",
    write: (raw) => (typeof raw.body === "string" ? { ...raw, body: Buffer.from(raw.body, "latin1") } : raw),
  },
  {
    id: "body-gzipped-unasked",
    family: "http",
    deviation: "Answers are compressed for clients that did not ask for it.",
    severity: "major",
    write: (raw) =>
      typeof raw.body !== "string" || raw.body === ""
        ? raw
        : { ...raw, headers: { ...raw.headers, "content-encoding": "gzip" }, body: gzipSync(raw.body) },
  },
  {
    id: "encoding-claimed",
    family: "http",
    deviation: "Answers say that they are compressed and are not.",
    severity: "critical",
    write: withHeader("content-encoding", "gzip"),
  },
  {
    id: "charset-wrong",
    family: "http",
    deviation: "Answers are UTF-8 and say that they are Latin-1.",
    write: withHeader("content-type", "application/json; charset=iso-8859-1"),
  },
  {
    id: "content-type-text",
    family: "http",
    deviation: "JSON is called plain text.",
    write: withHeader("content-type", "text/plain; charset=utf-8"),
  },
] as const satisfies readonly Fault[];

function hasEvents({ body }: RawAnswer): boolean {
  return typeof body === "string" && body.includes('"event"');
}

function withHeader(name: string, value: string): NonNullable<Fault["write"]> {
  return (raw) => ({ ...raw, headers: { ...raw.headers, [name]: value } });
}
