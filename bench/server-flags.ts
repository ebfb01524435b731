/**
 * What both servers' processes are started with, because `cx tenant` and `cx load` are: a small young generation. What belongs to a held
 * poll lives for the whole hold, so each collection of the young generation copies nearly all of it; with Node's usual 16
 * MiB that stops the process for 30 to 100 ms every other second, a bare server just as well.
 */
export const serverFlags: readonly string[] = ["--max-semi-space-size=1"];

/** A server that is only measured with is to collect as rarely as the tenants of a load do, which it would be late by. */
export const rarelyCollectingFlags: readonly string[] = [...serverFlags, "--initial-old-space-size=1024"];
