import { readBusy, shareOfOthers } from "./busy.ts";
import { startChild, type Child } from "./child.ts";
import type { PollFigures, PollPlan } from "./poll.ts";
import type { Memory, ServerKind } from "./serve.ts";
import { serverFlags } from "./server-flags.ts";

/** One server under one load. */
export interface Load extends Omit<PollPlan, "port"> {
  readonly kind: ServerKind;
  readonly rounds: number;
}

/** What one run gave, each figure better the smaller it is. */
export interface Figures {
  /** Resident memory with all polls held, less that of the idle server, for each poll; bytes. */
  readonly memory: number;
  /** Of that the live heap; bytes. */
  readonly heap: number;
  /** Time on a processor for each poll; microseconds. */
  readonly cpu: number;
  /** Hold error by the server's own clock, and by the client's; milliseconds. */
  readonly serverP50: number;
  readonly serverP99: number;
  readonly serverMax: number;
  readonly clientP50: number;
  readonly clientP99: number;
  readonly clientMax: number;
  /** Share of the machine that other processes took meanwhile, 0 to 1. */
  readonly others: number;
}

/** Beyond the time that a step takes by its plan: the machine may be busy. */
const slackMs = 60_000;

/**
 * Starts the server and the client, each in a process of its own, and measures.
 * @throws Error when either fails or takes too long; neither is left running.
 */
export async function measure({ kind, rounds, ...plan }: Load): Promise<Figures> {
  const server = startChild("serve.ts", [kind, String(plan.holdMs)], ["--expose-gc", ...serverFlags]);
  const client = startChild("poll.ts");
  try {
    const port = await server.ask<number>("listen", slackMs);
    const idle = await server.ask<Memory>("measureMemory", slackMs);
    await client.ask("openSessions", 2 * slackMs, { ...plan, port } satisfies PollPlan);
    await client.ask("holdAll", 3 * plan.holdMs + slackMs);
    const { polls, cpu, others, serverExcess, clientExcess } = await measureRounds(
      server,
      client,
      rounds * plan.holdMs,
    );
    // Not before: what a collection of so much memory holds up comes in one go, and again after each hold.
    const full = await server.ask<Memory>("measureMemory", slackMs);
    return {
      memory: (full.rssBytes - idle.rssBytes) / plan.pollers,
      heap: (full.heapBytes - idle.heapBytes) / plan.pollers,
      cpu: cpu / polls,
      serverP50: serverExcess.p50,
      serverP99: serverExcess.p99,
      serverMax: serverExcess.max,
      clientP50: clientExcess.p50,
      clientP99: clientExcess.p99,
      clientMax: clientExcess.max,
      others,
    };
  } finally {
    await Promise.all([client.stop(), server.stop()]);
  }
}

/** Polls go on for a time; `cpu` is what the server used of it, in microseconds. */
async function measureRounds(
  server: Child,
  client: Child,
  windowMs: number,
): Promise<PollFigures & { readonly cpu: number; readonly others: number }> {
  const cpuOf = (child: Child): Promise<number> => child.ask<number>("measureCpu", slackMs);
  const [busyBefore, serverBefore, clientBefore] = [readBusy(), await cpuOf(server), await cpuOf(client)];
  const seen = await client.ask<PollFigures>("measure", windowMs + slackMs, windowMs);
  const [busyAfter, serverAfter, clientAfter] = [readBusy(), await cpuOf(server), await cpuOf(client)];
  const cpu = serverAfter - serverBefore;
  const ownMs = (cpu + clientAfter - clientBefore) / 1000;
  return { ...seen, cpu, others: shareOfOthers(busyBefore, busyAfter, ownMs) };
}
