import type { Budget, DistributionMs, LoadResult } from "../model.ts";
import { countOf, countText, measureText, shareText, spanText } from "./figures.ts";
import { endedPolls, highestQuantile, outcomeRows, type OutcomeRow } from "./load-facts.ts";
import { outcomeWords } from "./outcome-words.ts";

/** A load run in sentences: how many were held, at what excess, what broke first, does the ledger balance, which budget broke. */
export function loadSentences(load: LoadResult): string[] {
  return [
    heldSentence(load),
    ...(load.holdExcessMs === null ? [] : [excessSentence(load.holdExcessMs)]),
    troubleSentence(load),
    ledgerSentence(load),
    ...budgetSentences(load.budgets),
    `Nothing is known about more than ${countOf(load.pollers, "poller")}.`,
  ];
}

/** A budget and what came of it: hold excess p99 61 ms, at most 50 ms. */
export function budgetText({ name, bound, limit, actual, unit }: Budget): string {
  const got = actual === null ? "could not be measured" : measureText(actual, unit);
  return `${name} ${got}, ${boundText({ bound, limit, unit })}`;
}

/** The limit of a budget: at most 50 ms. */
export function boundText({ bound, limit, unit }: Pick<Budget, "bound" | "limit" | "unit">): string {
  return `${bound === "atMost" ? "at most" : "at least"} ${measureText(limit, unit)}`;
}

function heldSentence({ peakHeld, pollers, holdMs }: LoadResult): string {
  const who =
    peakHeld >= pollers
      ? `All ${countOf(pollers, "poller")} were held at once`
      : `At most ${countText(peakHeld)} of ${countOf(pollers, "poller")} were held at once`;
  return holdMs === null ? `${who}.` : `${who}, by a tenant that holds an empty poll for ${spanText(holdMs)}.`;
}

function excessSentence(excess: DistributionMs): string {
  const highest = highestQuantile(excess);
  const parts = [
    ...(highest === undefined ? [] : [`${spanText(excess.p50)} at the median`]),
    ...(highest === undefined || highest.key === "p50"
      ? []
      : [`${spanText(excess[highest.key])} at the ${highest.label}`]),
    `${spanText(excess.max)} at worst`,
  ];
  return `Beyond the hold, clients waited ${parts.join(", ")} (${countOf(excess.count, "poll")}).`;
}

function troubleSentence(load: LoadResult): string {
  const trouble = outcomeRows(load)
    .filter(({ outcome }) => outcomeWords(outcome).isTrouble)
    .toSorted((one, other) => (one.firstAtMs ?? Infinity) - (other.firstAtMs ?? Infinity));
  const total = endedPolls(load);
  const [first, ...others] = trouble;
  if (first === undefined) {
    // Something else may have broken: a session that is lost too early ends its poll as any other does.
    return load.verdict === "kept"
      ? `Nothing broke: all ${countOf(total, "poll")} ended as they should.`
      : `None of ${countOf(total, "poll")} ended in trouble.`;
  }
  const when = first.firstAtMs === null ? "" : `, ${spanText(first.firstAtMs)} into the load`;
  const rest = others.length === 0 ? "" : ` Then: ${others.map((row) => troubleText(row, total)).join(", ")}.`;
  return `First to break: ${outcomeWords(first.outcome).label}${when}; ${countOf(first.count, "poll")} of ${countText(total)}, ${shareText(first.count, total)}.${rest}`;
}

function troubleText({ outcome, count }: OutcomeRow, total: number): string {
  return `${outcomeWords(outcome).label} (${countOf(count, "poll")}, ${shareText(count, total)})`;
}

function ledgerSentence({ ledger }: LoadResult): string {
  const compared = ledger.rows.filter(({ equal }) => equal !== null);
  const differing = compared.filter(({ equal }) => equal === false);
  if (differing.length > 0) {
    const rows = differing.map(
      ({ name, generator, tenant }) => `${name} (generator ${countText(generator)}, tenant ${countText(tenant ?? 0)})`,
    );
    return `The ledger does not balance: ${rows.join(", ")}.`;
  }
  if (!ledger.balanced) return "The ledger does not balance.";
  if (compared.length === 0)
    return "The generator accounts for every request; the tenant does not say what it counted.";
  return `The ledger balances: ${compared.length === 1 ? "one count is" : `all ${compared.length} counts are`} the same at the generator and at the tenant.`;
}

function budgetSentences(budgets: readonly Budget[]): string[] {
  const broken = budgets.filter(({ kept }) => !kept);
  if (budgets.length === 0) return [];
  if (broken.length === 0) return [`All ${countOf(budgets.length, "budget")} are kept.`];
  return [
    `${countText(broken.length)} of ${countOf(budgets.length, "budget")} ${broken.length === 1 ? "is" : "are"} broken: ${broken.map(budgetText).join("; ")}.`,
  ];
}
