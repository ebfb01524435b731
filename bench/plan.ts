import type { Load } from "./measure.ts";
import type { BenchOptions } from "./options.ts";

/** The loads of a benchmark by name; those of the second table have the poll rate of the first. */
export type Plan = Readonly<Record<RunName, Load>>;

export type RunName = "bare" | "tenant" | "fewSessions" | "bareFewSessions" | "shortHistory" | "longHistory";

const manySessionsFor = 19;
/** Sessions that hold the long histories; together they are what fits in memory at ease. */
const historySessions = 100;
const historyLengths = { short: 10, long: 10_000 };

export function planOf({ pollers, rounds, hold, seed }: BenchOptions): Plan {
  const tenant: Load = { kind: "tenant", pollers, holdMs: hold * 1000, rounds, history: 0, seed };
  const fewSessions = withPollers(tenant, Math.max(1, Math.round(pollers / manySessionsFor)));
  const historied = withPollers(tenant, Math.min(historySessions, pollers));
  return {
    bare: { ...tenant, kind: "bare" },
    tenant,
    fewSessions,
    bareFewSessions: { ...fewSessions, kind: "bare" },
    shortHistory: { ...historied, history: historyLengths.short },
    longHistory: { ...historied, history: historyLengths.long },
  };
}

/** As many polls a second, and as many altogether, from fewer pollers with shorter holds. */
function withPollers(load: Load, pollers: number): Load {
  const holdMs = Math.max(1, Math.round((load.holdMs * pollers) / load.pollers));
  return { ...load, pollers, holdMs, rounds: (load.rounds * load.holdMs) / holdMs };
}

/** The runs in their order: the servers take turns at being first, so that a drift of the machine favours neither. */
export function runsOf(repeat: number): RunName[] {
  const turns = Array.from({ length: repeat }, (_, turn): RunName[] =>
    turn % 2 === 0 ? ["bare", "tenant"] : ["tenant", "bare"],
  );
  const others = Array.from({ length: repeat }, (): RunName[] => [
    "fewSessions",
    "bareFewSessions",
    "shortHistory",
    "longHistory",
  ]);
  return [...turns.flat(), ...others.flat()];
}
