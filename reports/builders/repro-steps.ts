import type { CaseResult, ExchangeRecord, Run } from "../model.ts";
import { reproBody, type ReproBody } from "./repro-body.ts";
import type { Place } from "./repro-captures.ts";
import { endOf, sequenceOf, type Sequence } from "./repro-sequence.ts";
import { headerText, pathText, type TextPart } from "./repro-text.ts";
import { variablesOf, type Variable } from "./repro-variables.ts";

/** Wait for a request that is under way: until it ends, or for so many milliseconds and then go on. */
export interface Wait {
  readonly at: number;
  readonly atMostMs: number | null;
}

/** A header; a value that the evidence does not show is null. */
export interface ReproHeader {
  readonly name: string;
  readonly value: readonly TextPart[] | null;
}

/** One request of the sequence, in the order in which its parts are done. Steps are named by their position, from 0. */
export interface ReproStep {
  readonly exchange: ExchangeRecord;
  readonly waits: readonly Wait[];
  readonly sleepMs: number;
  /** Values to be taken from answers before this request is made. */
  readonly takes: readonly Variable[];
  readonly path: readonly TextPart[];
  readonly headers: readonly ReproHeader[];
  readonly body: ReproBody | null;
  /** After how many milliseconds it is given up. */
  readonly limitMs: number;
}

/** A case as a sequence of requests that can be sent again. */
export interface ReproPlan {
  readonly steps: readonly ReproStep[];
  /** In the order in which they end. */
  readonly lastWaits: readonly Wait[];
  readonly variables: readonly Variable[];
  /** Positions in the order of ending. */
  readonly ended: readonly number[];
}

/** Gaps below this are how long the suite itself took. */
const shortestGapMs = 50;

/** How much longer than recorded an ended request is waited for where it may have been under way still. */
const graceMs = 1_000;

/** How much longer than recorded an answer may take: also where a poll is held that was not. */
const patienceMs = 60_000;

/** The shortest time after which a request is broken off: it has to reach the target first. */
const shortestLimitMs = 200;

/** What it takes to send the requests of a case again; exchanges that the run does not hold are left out. */
export function reproPlan({ target, contract }: Run, result: CaseResult): ReproPlan {
  const byId = new Map(contract?.exchanges.map((exchange) => [exchange.id, exchange]));
  const clock = { isVirtual: contract?.clock === "virtual", holdMinMs: target.timing.holdMinMs };
  const sequence = sequenceOf(
    result.exchanges.flatMap((id) => byId.get(id) ?? []),
    clock,
  );
  const variables = variablesOf(sequence, [target.tenantUrl, target.appId]);
  const waits = waitsOf(sequence, variables);
  const steps = sequence.sent.map((exchange, at): ReproStep => {
    const known = variables.filter(({ neededAt }) => neededAt <= at);
    const { path, headers } = exchange.request;
    return {
      exchange,
      waits: waits[at] ?? [],
      sleepMs: sleepBefore(sequence, at),
      takes: known.filter(({ neededAt, place }) => neededAt === at && place !== null),
      path: pathText(path, known, target),
      headers: Object.entries(headers).flatMap(([name, value]) =>
        [value]
          .flat()
          .map((line) => ({ name, value: line === "<not shown>" ? null : headerText(name, line, known, target) })),
      ),
      body: reproBody(exchange, known),
      limitMs: limitOf(exchange),
    };
  });
  const ended = byRank(sequence, [...sequence.sent.keys()]);
  return { steps, lastWaits: waits[sequence.sent.length] ?? [], variables, ended };
}

/** All steps that answers are taken from for a variable. */
export function sourcesOf(place: Place): readonly number[] {
  return place.kind === "event" ? [...new Set([place.at, ...place.polls])] : [place.at];
}

/** What is waited for before each request, and after the last. */
function waitsOf(sequence: Sequence, variables: readonly Variable[]): Wait[][] {
  const { sent, rank, relation } = sequence;
  let open: number[] = [];
  const waits = sent.map((_, at) => {
    const fed = variables
      .filter(({ neededAt }) => neededAt === at)
      .flatMap(({ place }) => (place === null ? [] : [place.at]));
    const over = open.filter((earlier) => relation(earlier, at) === "over" || fed.includes(earlier));
    const lastRank = Math.max(-1, ...over.map((earlier) => rank[earlier] ?? 0));
    const unclear = open.filter((earlier) => !over.includes(earlier) && relation(earlier, at) === "unclear");
    // What ended before something that was over is over, too.
    const [early, late] = [
      unclear.filter((one) => (rank[one] ?? 0) < lastRank),
      unclear.filter((one) => (rank[one] ?? 0) >= lastRank),
    ];
    const settled = byRank(sequence, [...over, ...early]);
    open = [...open.filter((earlier) => !settled.includes(earlier)), at];
    const atMostMs = graceMs + Math.max(0, gapBefore(sequence, at, late));
    return [
      ...settled.map((one) => ({ at: one, atMostMs: null })),
      ...byRank(sequence, late).map((one) => ({ at: one, atMostMs })),
    ];
  });
  return [...waits, byRank(sequence, open).map((one) => ({ at: one, atMostMs: null }))];
}

function sleepBefore(sequence: Sequence, at: number): number {
  const gapMs = gapBefore(sequence, at, []);
  return gapMs < shortestGapMs ? 0 : Math.round(gapMs / 100) * 100;
}

/** Milliseconds between a request and what happened last before it, other than the end of some. */
function gapBefore({ sent, relation }: Sequence, at: number, other: readonly number[]): number {
  const startedAtMs = sent[at]?.startedAtMs ?? 0;
  const moments = sent.slice(0, at).flatMap((exchange, earlier) => {
    const isOver = relation(earlier, at) !== "underWay" && !other.includes(earlier);
    return isOver ? [exchange.startedAtMs, endOf(exchange)] : [exchange.startedAtMs];
  });
  return moments.length === 0 ? 0 : startedAtMs - Math.max(...moments);
}

function limitOf({ failure, totalMs }: ExchangeRecord): number {
  const isGivenUp = failure?.kind === "aborted" || failure?.kind === "timeout";
  return isGivenUp ? Math.max(shortestLimitMs, totalMs) : totalMs + patienceMs;
}

function byRank({ rank }: Sequence, positions: readonly number[]): number[] {
  return positions.toSorted((one, other) => (rank[one] ?? 0) - (rank[other] ?? 0));
}
