import { z } from "zod";
import { operationError, operationIds } from "../../protocol/operations.ts";
import { maxTimerMs } from "../clock.ts";
import { serviceTimeSchema } from "./service-time.ts";

const milliseconds = z.int().min(0).max(maxTimerMs);

/** A time in which a server cannot be reached. */
const lossSchema = z.strictObject({
  /** Since the tenant came to be. */
  afterMs: milliseconds,
  /** Null: it does not come back. */
  forMs: milliseconds.min(1).nullable().default(null),
});

/** Work that gets stuck: it is never done, and its caller is answered 5000 at the limit. */
const hangingSchema = z.strictObject({
  operation: z.enum(operationIds.filter((operation) => operationError(operation, "5000") !== undefined)),
  /** Part of this operation's work, from 0 to 1. */
  share: z.number().min(0).max(1),
});

const serverSchema = z.strictObject({
  name: z.string().min(1),
  /** Sessions that it takes at a time; a session that has ended makes room at once. */
  maxSessions: z.int().min(1).max(10_000_000),
  /** Pieces of work that it does at a time. */
  workers: z.int().min(1).max(10_000).default(1),
  /** Pieces of work that may wait for a worker; one more is answered 5000 at once and never done. */
  queueLimit: z.int().min(0).max(1_000_000).default(10_000),
  /** Of each piece of work. */
  serviceTime: serviceTimeSchema,
  lost: z.array(lossSchema).default([]),
  hanging: z.array(hangingSchema).default([]),
  /** Of a server that comes back: does it still know its sessions, or have they failed? */
  sessionsAfterLoss: z.enum(["kept", "failed"]).default("kept"),
});

/** The chat servers behind a tenant, shared by all its contact centres. */
export const capacitySchema = z
  .strictObject({
    servers: z.array(serverSchema).min(1),
    /** An answer that would come later is 5000 at this moment. */
    answerLimitMs: milliseconds.min(1).default(5000),
  })
  .superRefine(({ servers }, context) => {
    for (const [at, { name, lost }] of servers.entries()) {
      if (servers.findIndex((other) => other.name === name) < at) {
        const message = `expected a name of its own, got "${name}" a second time`;
        context.addIssue({ code: "custom", path: ["servers", at, "name"], message });
      }
      for (const index of overlapping(lost)) {
        const message = `expected a beginning after the end of the loss before it, got ${lost[index]?.afterMs}`;
        context.addIssue({ code: "custom", path: ["servers", at, "lost", index, "afterMs"], message });
      }
    }
  });

export type CapacityConfig = z.output<typeof capacitySchema>;
export type ChatServerConfig = CapacityConfig["servers"][number];
export type Loss = ChatServerConfig["lost"][number];

/** Losses that begin before the one ahead of them in the list is over. */
function overlapping(lost: readonly Loss[]): number[] {
  return [...lost.keys()].filter((index) => {
    const before = lost[index - 1];
    const endMs = before === undefined ? -1 : before.afterMs + (before.forMs ?? Infinity);
    return (lost[index]?.afterMs ?? 0) <= endMs;
  });
}
