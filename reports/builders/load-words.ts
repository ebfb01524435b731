import type { Budget, Distribution, LoadResult } from "../load-model.ts";
import { countOf, countText, measureText, spanText } from "./figures.ts";
import { highestQuantile } from "./load-facts.ts";
import { failureSentences, tooSlowSentences } from "./trouble-words.ts";

/** A load run in sentences: how many were held, at what excess and lag, what broke first, was all delivered, do the books balance, can the generator be trusted. */
export function loadSentences(load: LoadResult): string[] {
  const { holdExcess, eventLag } = load.distributions;
  const trust = generatorSentences(load);
  const isTrusted = load.selfTests.every(({ kept }) => kept !== false);
  return [
    ...(isTrusted ? [] : trust),
    ...(load.stopped === null ? [] : [`The load was ended early: ${load.stopped}.`]),
    heldSentence(load),
    ...(holdExcess === null ? [] : [excessSentence(holdExcess)]),
    ...(eventLag === null ? [] : [lagSentence(eventLag)]),
    ...failureSentences(load),
    ...tooSlowSentences(load),
    ...deliverySentences(load),
    ...checkedSentences(load),
    ledgerSentence(load),
    ...budgetSentences(load.budgets),
    ...(isTrusted ? trust : []),
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

function excessSentence(excess: Distribution): string {
  return `Beyond the hold, clients waited ${waitParts(excess).join(", ")} (${countOf(excess.count, "poll")}).`;
}

/** Whether the generator's figures count; an untrustworthy one is said before all else. */
function generatorSentences({ selfTests, reference }: LoadResult): string[] {
  const failed = selfTests.filter(({ kept }) => kept === false);
  if (failed.length > 0)
    return failed.map(
      ({ name, expected, actual }) =>
        `Invalid: the generator, not the tenant: ${name}: expected ${expected}, got ${actual}.`,
    );
  const passed = selfTests.filter(({ kept }) => kept === true);
  const waits = reference?.holdExcess ?? null;
  const beside =
    waits === null
      ? ""
      : ` A poller beside it, by another client, waited ${spanText(waits.p50)} beyond the hold at the median (${countOf(waits.count, "poll")}).`;
  return [`The generator can be trusted: it passed ${countOf(passed.length, "test")} of its own.${beside}`];
}

function lagSentence(lag: Distribution): string {
  return `From the moment at which something was to be said to its echo: ${waitParts(lag).join(", ")} (${countOf(lag.count, "message")}).`;
}

function deliverySentences({ delivery }: LoadResult): string[] {
  const { sessions, sent, anomalies } = delivery;
  if (sessions === 0) return [];
  const found = Object.entries(anomalies).filter(([, times]) => times > 0);
  const judged = `In ${countOf(sessions, "session")} with ${countOf(sent, "message")} every event was followed`;
  if (found.length === 0) return [`${judged}: none was lost, doubled or out of order.`];
  return [`${judged}: ${found.map(([kind, times]) => `${countText(times)} ${kind}`).join(", ")}.`];
}

function checkedSentences({ checked }: LoadResult): string[] {
  const broken = checked.reduce((sum, row) => sum + row.broken, 0);
  const all = checked.reduce((sum, row) => sum + row.kept + row.broken, 0);
  if (all === 0) return [];
  return [
    broken === 0
      ? `All ${countOf(all, "answer")} that were held against the document are as it says.`
      : `${countText(broken)} of ${countOf(all, "answer")} that were held against the document are not as it says.`,
  ];
}

function waitParts(waits: Distribution): string[] {
  const highest = highestQuantile(waits);
  return [
    ...(highest === undefined ? [] : [`${spanText(waits.p50)} at the median`]),
    ...(highest === undefined || highest.key === "p50"
      ? []
      : [`${spanText(waits[highest.key])} at the ${highest.label}`]),
    `${spanText(waits.max)} at worst`,
  ];
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
