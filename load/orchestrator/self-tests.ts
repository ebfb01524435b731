import type { LedgerRow, SelfTest } from "../../reports/load-model.ts";
import type { Values } from "./distribution.ts";
import { processors, type UsageSample } from "./usage-sampler.ts";
import type { Window } from "./tally.ts";

/** What is known of the generators of a run. */
export interface GeneratorFacts {
  /** What kept a process from doing its part, one clause each. */
  readonly failures: readonly string[];
  readonly shares: { readonly planned: number; readonly done: number };
  /** Requests that were started and never ended. */
  readonly unended: number;
  readonly sentTwice: number;
  readonly lateStarts: number;
  readonly brokenScripts: number;
  readonly ledger: { readonly rows: readonly LedgerRow[]; readonly balanced: boolean };
  readonly usage: readonly UsageSample[];
  readonly timeSeries: number;
  readonly sendDelay: Values | undefined;
  /** The same distribution from k6 and from the reference; null where neither can be compared. */
  readonly compared: { readonly name: string; readonly k6: Values; readonly reference: Values } | null;
  /** Of each steady phase: polls that somebody else counted as held, and what the polls' own times say. */
  readonly little: readonly (Window & { readonly held: number; readonly pollMs: number })[];
  /** Was the load ended early? Then shares end as they can. */
  readonly isStopped: boolean;
}

/** A generator busier than this measures itself. Source: usual practice for load generators. */
const busiestShare = 0.8;
/** Assumed: what a generator may add to a wait before its figures are about itself; milliseconds. */
const holdErrorBudgetMs = 50;
/** Held polls by count, and by rate and time: Little's law. */
const littleTolerance = 0.02;
/** Messages that leave later than this, at the 99th percentile, no longer arrive as planned; milliseconds. */
const sendDelayBudgetMs = 250;
/** k6 warns from 100,000; what a load has must not depend on its size at all. */
export const mostTimeSeries = 200;
/** Fewer held polls than this say nothing within 2 %. */
const leastHeld = 50;

/** Tests the generator by what it left behind; whoever fails one has no say about the tenant. */
export function selfTests(facts: GeneratorFacts): SelfTest[] {
  return [
    processesTest(facts),
    countTest("every request that was started ended", facts.unended, "requests without an end"),
    ledgerTest(facts.ledger),
    cpuTest(facts.usage),
    agreementTest(facts.compared),
    ...littleTests(facts.little),
    delayTest(facts.sendDelay),
    countTest("all shares began together", facts.lateStarts, "shares that came late"),
    countTest("no request was sent twice unseen", facts.sentTwice, "requests that took a second or more to be written"),
    countTest("the script carried every customer", facts.brokenScripts, "customers cut off by an error of the script"),
    {
      name: "the number of time series does not grow with the load",
      expected: `at most ${mostTimeSeries}`,
      actual: String(facts.timeSeries),
      kept: facts.timeSeries <= mostTimeSeries,
    },
  ];
}

function processesTest({ failures, shares, isStopped }: GeneratorFacts): SelfTest {
  const name = "every generator process came to its end";
  const missing = shares.done === shares.planned ? [] : [`${shares.done} of ${shares.planned} shares were done`];
  const problems = [...failures, ...missing];
  return {
    name,
    expected: `${shares.planned} shares done`,
    actual:
      problems.length === 0 ? `${shares.done} shares done${isStopped ? ", ended early" : ""}` : problems.join("; "),
    kept: problems.length === 0,
  };
}

function countTest(name: string, times: number, what: string): SelfTest {
  return { name, expected: `0 ${what}`, actual: `${times}`, kept: times === 0 };
}

function ledgerTest({ rows, balanced }: GeneratorFacts["ledger"]): SelfTest {
  const unequal = rows.filter(({ equal }) => equal === false);
  const compared = rows.filter(({ tenant }) => tenant !== null);
  const named = unequal.map(({ name, generator, tenant }) => `${name}: generator ${generator}, tenant ${tenant}`);
  return {
    name: "the ledger balances",
    expected: compared.length > 0 ? `${compared.length} counts as the tenant has them` : "every request in one end",
    actual: balanced ? "balanced" : named.length > 0 ? named.join("; ") : "the generator's own count does not add up",
    kept: balanced,
  };
}

function cpuTest(usage: readonly UsageSample[]): SelfTest {
  const used = usage.map(({ roles }) => roles.generator.processors / processors).toSorted((one, other) => one - other);
  const name = "the generator had processor time to spare";
  const expected = `below ${busiestShare * 100} % of ${processors} processors in nine of ten seconds`;
  const ninth = used[Math.floor(used.length * 0.9)];
  if (ninth === undefined) return { name, expected, actual: "the run was too short to tell", kept: null };
  return { name, expected, actual: `${Math.round(ninth * 100)} %`, kept: ninth < busiestShare };
}

function agreementTest(compared: GeneratorFacts["compared"]): SelfTest {
  const name = "k6 waits no longer than the reference poller beside it";
  const expected = `at most ${holdErrorBudgetMs} ms more`;
  if (compared === null) return { name, expected, actual: "there was no reference poller", kept: null };
  const { k6, reference } = compared;
  const quantile = reference.count >= 1000 && k6.count >= 1000 ? 99 : reference.count >= 100 ? 90 : 50;
  if (reference.count < 20)
    return { name, expected, actual: `the reference has ${reference.count} polls only`, kept: null };
  const [own, other] = [k6.percentile(quantile) ?? 0, reference.percentile(quantile) ?? 0];
  return {
    name,
    expected,
    actual: `${compared.name} at the ${quantile === 50 ? "median" : `${quantile}th percentile`}: k6 ${own.toFixed(1)} ms, reference ${other.toFixed(1)} ms`,
    kept: own - other <= holdErrorBudgetMs,
  };
}

function littleTests(little: GeneratorFacts["little"]): SelfTest[] {
  return little.map(({ fromMs, untilMs, held, pollMs }) => {
    const byTime = pollMs / (untilMs - fromMs);
    const difference = Math.abs(byTime - held) / Math.max(held, 1);
    const isTold = held >= leastHeld;
    return {
      name: `Little's law holds from ${Math.round(fromMs / 1000)} s to ${Math.round(untilMs / 1000)} s`,
      expected: `polls held within ${littleTolerance * 100} % of rate times mean time`,
      actual: isTold
        ? `${held.toFixed(1)} held, ${byTime.toFixed(1)} by rate and time: ${(difference * 100).toFixed(2)} %`
        : `too few polls were held to tell: ${held.toFixed(0)}`,
      kept: isTold ? difference <= littleTolerance : null,
    };
  });
}

function delayTest(delay: Values | undefined): SelfTest {
  const name = "messages left when they were to";
  const expected = `within ${sendDelayBudgetMs} ms at the 99th percentile`;
  const p99 = delay?.percentile(99) ?? null;
  if (p99 === null) return { name, expected, actual: "no message was sent", kept: null };
  return { name, expected, actual: `${p99.toFixed(1)} ms`, kept: p99 <= sendDelayBudgetMs };
}
