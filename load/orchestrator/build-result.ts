import { totalmem } from "node:os";
import { pollOutcomes, type PollOutcome, type RequestOutcome } from "../../protocol/outcomes.ts";
import type { LoadResult, SeriesPoint, Trouble } from "../../reports/load-model.ts";
import { loadedOperations, mishaps, type LoadedOperation, type TrendName } from "../metric-names.ts";
import type { LoadPlan } from "../plan.ts";
import type { Shape } from "../profiles.ts";
import { lengthMs, mostPollers, phasesOf } from "../stages.ts";
import { calmOutcomes } from "./calm-outcomes.ts";
import { anomaliesIn, heldBudgets, judgeBudgets } from "./judge-budgets.ts";
import { loadVerdict } from "./load-verdict.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import { selfTests, type GeneratorFacts } from "./self-tests.ts";
import type { Tally, Window } from "./tally.ts";
import type { TenantCount } from "./tenant-count.ts";
import { processors, type UsageSample } from "./usage-sampler.ts";

/** How many polls were held at a moment; milliseconds since the start of the load. */
export interface HeldSample {
  readonly tMs: number;
  readonly held: number;
}

interface Peak {
  readonly processes: number;
  readonly maxRssBytes: number;
  readonly cpuMs: number;
}

/** All that a run has brought. */
export interface RunFacts {
  readonly profile: string;
  readonly plan: LoadPlan;
  readonly shape: Shape & { readonly purpose: string };
  readonly tally: Tally;
  readonly k6Tally: Tally;
  readonly referenceTally: Tally;
  readonly windows: readonly Window[];
  /** Null where the tenant does not tell. */
  readonly tenant: TenantCount | null;
  readonly holdMs: number | null;
  readonly failures: readonly string[];
  readonly shares: number;
  readonly held: readonly HeldSample[];
  readonly usage: readonly UsageSample[];
  readonly peaks: { readonly generator: Peak; readonly reference: Peak; readonly tenant: Peak };
  readonly stopped: string | null;
  readonly remarks: readonly string[];
  readonly k6Version: string;
  readonly durationMs: number;
}

/** Makes the result of a run out of all that it has brought, and judges it. */
export function buildResult(facts: RunFacts): LoadResult {
  const { profile, plan, shape, tally, k6Tally, referenceTally, tenant, peaks, stopped, usage } = facts;
  const phases = phasesOf(plan.stages);
  const ledger = reconcileLedger(tally.requests, tenant);
  const tests = selfTests(generatorFacts(facts, ledger));
  const budgets = judgeBudgets(tally);
  const held = heldBudgets(phases, shape.heldShare, facts.held);
  const distribution = (trend: TrendName, of = tally) => of.distributions.get(trend)?.summary() ?? null;
  return {
    profile,
    purpose: shape.purpose,
    plan: {
      phases,
      mix: { ...plan.mix },
      messagesPerSecond: plan.messages.perSecond,
      uploadsAtOnce: plan.uploads.atOnce,
      uploadBytes: plan.uploads.atOnce === 0 ? [] : [...plan.uploads.bytes],
      reconnectAtMs: [...plan.reconnectAtMs],
      broadcastAtMs: tenant === null ? [] : shape.broadcastAt.map((part) => part * lengthMs(plan.stages)),
      hotRetries: plan.hotRetries,
      visitMs: plan.visitMs,
    },
    pollers: mostPollers(plan.stages),
    holdMs: facts.holdMs,
    durationMs: Math.max(0, facts.durationMs),
    seed: plan.seed,
    k6Version: facts.k6Version,
    protocol: "HTTP/1.1",
    machine: { processors, memoryBytes: totalmem(), platform: `${process.platform} ${process.arch}` },
    outcomes: Object.fromEntries(
      pollOutcomes.map((outcome) => [outcome, tally.ended("getNewChatEvents", outcome)]),
    ) as Record<PollOutcome, number>,
    operations: operationsIn(tally),
    troubles: troublesIn(tally),
    ledger,
    distributions: {
      holdExcess: distribution("holdExcess"),
      // A load that was ended early was not steady for as long as it was meant to be.
      steadyHoldExcess: stopped === null ? tally.steadyExcess.summary() : null,
      emptyHold: distribution("emptyHold"),
      eventLag: distribution("eventLag"),
      sendDelay: distribution("sendDelay"),
      sessionCreation: distribution("sessionCreation"),
      upload: distribution("upload"),
      uploadRate: distribution("uploadRate"),
      download: distribution("download"),
    },
    tooSlow: [...tally.tooSlow].flatMap(([operation, values]) => {
      const times = values.summary();
      return times === null ? [] : [{ operation, times }];
    }),
    delivery: {
      sessions: tally.delivery.get("sessions") ?? 0,
      sent: tally.delivery.get("sent") ?? 0,
      delivered: tally.delivery.get("delivered") ?? 0,
      undecided: tally.delivery.get("undecided") ?? 0,
      anomalies: Object.fromEntries(anomaliesIn(tally)),
    },
    checked: [...tally.checked].map(([operation, { kept, broken }]) => ({ operation, kept, broken })),
    mishaps: mishapsOf(tally),
    remarks: [...facts.remarks],
    series: seriesOf(tally),
    usage: usage
      .filter(({ tMs }) => tMs > -60_000)
      .map(({ tMs, roles, machineBusy, freeBytes }) => ({ tMs, ...roles, machineBusy, freeBytes })),
    budgets: [...held, ...budgets],
    peakHeld: facts.held.reduce((peak, sample) => Math.max(peak, sample.held), 0),
    generator: peaks.generator.processes === 0 ? null : peaks.generator,
    tenant: peaks.tenant.processes === 0 ? null : peaks.tenant,
    reference:
      plan.referencePollers === 0
        ? null
        : {
            pollers: plan.referencePollers,
            operations: operationsIn(referenceTally),
            holdExcess: distribution("holdExcess", referenceTally),
            emptyHold: distribution("emptyHold", referenceTally),
            maxRssBytes: peaks.reference.maxRssBytes,
            cpuMs: peaks.reference.cpuMs,
          },
    selfTests: tests,
    stopped,
    timeSeries: k6Tally.timeSeries.size,
    ...loadVerdict(tests, budgets, held, stopped),
  };
}

function operationsIn(tally: Tally): LoadResult["operations"] {
  return loadedOperations.flatMap((operation) => {
    const count = tally.requests.get(operation);
    return count === undefined ? [] : [{ operation, started: count.started, ended: Object.fromEntries(count.ended) }];
  });
}

function generatorFacts(facts: RunFacts, ledger: LoadResult["ledger"]): GeneratorFacts {
  const { tally, k6Tally, referenceTally, held, windows } = facts;
  const unended = [...tally.requests.values()].reduce(
    (sum, { started, ended }) => sum + started - [...ended.values()].reduce((all, times) => all + times, 0),
    0,
  );
  return {
    failures: facts.failures,
    shares: { planned: facts.shares, done: tally.mishap("shareDone") },
    unended,
    sentTwice: tally.mishap("sentTwice"),
    lateStarts: tally.mishap("lateStart"),
    brokenScripts: tally.mishap("brokenScript"),
    ledger,
    usage: facts.usage.filter(({ tMs }) => tMs > 0 && tMs < lengthMs(facts.plan.stages)),
    timeSeries: k6Tally.timeSeries.size,
    sendDelay: tally.distributions.get("sendDelay"),
    compared: compare(k6Tally, referenceTally),
    little: windows.flatMap(({ fromMs, untilMs }, at) => {
      const inside = held.filter(({ tMs }) => tMs >= fromMs && tMs < untilMs);
      if (inside.length === 0 || facts.stopped !== null) return [];
      const mean = inside.reduce((sum, sample) => sum + sample.held, 0) / inside.length;
      return [{ fromMs, untilMs, held: mean, pollMs: tally.pollMs[at] ?? 0 }];
    }),
    isStopped: facts.stopped !== null,
  };
}

function compare(k6Tally: Tally, referenceTally: Tally): GeneratorFacts["compared"] {
  for (const [trend, name] of [
    ["holdExcess", "hold excess"],
    ["emptyHold", "wait for an empty poll"],
  ] as const) {
    const [k6, reference] = [k6Tally.distributions.get(trend), referenceTally.distributions.get(trend)];
    if (k6 !== undefined && reference !== undefined) return { name, k6, reference };
  }
  return null;
}

/** Failures in the order in which they were first seen. */
function troublesIn(tally: Tally): Trouble[] {
  return [...tally.endings.values()]
    .filter(({ outcome }) => !calmOutcomes.includes(outcome))
    .map(({ operation, outcome, firstAtMs, lastAtMs, count }) => ({
      operation,
      outcome,
      firstAtMs: finite(firstAtMs),
      lastAtMs: finite(lastAtMs),
      count,
      meant: meantIn(tally, operation, outcome, count),
    }))
    .toSorted((one, other) => one.firstAtMs - other.firstAtMs);
}

/** What the load brought about itself: clients that leave poll once more, overlap, or cut themselves off. */
function meantIn(tally: Tally, operation: LoadedOperation, outcome: RequestOutcome, count: number): number {
  if (operation !== "getNewChatEvents") return 0;
  if (outcome === "5509") return Math.min(count, tally.mishap("overlapped"));
  if (outcome === "clientTimeout") return Math.min(count, tally.mishap("cutOnPurpose"));
  if (outcome === "5005") return Math.max(0, count - tally.mishap("lostSession"));
  return 0;
}

function seriesOf({ points, pointMs }: Tally): SeriesPoint[] {
  let held = 0;
  return points.map((point, at) => {
    held += point.pollsStarted - [...point.polls.values()].reduce((sum, times) => sum + times, 0);
    return {
      tMs: at * pointMs,
      held: Math.max(0, held),
      started: point.started,
      created: point.created,
      outcomes: Object.fromEntries(point.polls),
      others: Object.fromEntries(point.others),
      holdExcessP50: point.excess?.percentile(50) ?? null,
      holdExcessP99: point.excess?.percentile(99) ?? null,
      eventLagP50: point.lag?.percentile(50) ?? null,
      eventLagP99: point.lag?.percentile(99) ?? null,
      uploadedBytes: point.uploadedBytes,
    };
  });
}

function finite(ms: number): number {
  return Number.isFinite(ms) ? ms : 0;
}

/** Everything but the count that every share makes at its end. */
function mishapsOf({ mishaps: counted }: Tally): LoadResult["mishaps"] {
  return [...counted].flatMap(([kind, count]) =>
    kind === "shareDone" ? [] : [{ kind, meaning: mishaps[kind], count }],
  );
}
