import { isErrorCode } from "../../protocol/errors.ts";
import type { LoadResult, Trouble } from "../load-model.ts";
import { countText, shareText, spanText } from "./figures.ts";
import { highestQuantile } from "./load-facts.ts";
import { operationWords } from "./operation-words.ts";
import { requestOutcomeWords } from "./outcome-words.ts";

/** A way in which requests failed, without those that the load meant to fail. */
interface Failure extends Trouble {
  /** Failures that were not meant. */
  readonly unmeant: number;
  /** Requests of the operation that ended in any way. */
  readonly of: number;
}

/** What broke, in the order in which it was first seen. */
function failuresIn({ troubles, operations }: LoadResult): Failure[] {
  return troubles.flatMap((trouble) => {
    const ended = operations.find(({ operation }) => operation === trouble.operation)?.ended ?? {};
    const unmeant = trouble.count - trouble.meant;
    const of = Object.values(ended).reduce((sum, count) => sum + count, 0);
    return unmeant > 0 && requestOutcomeWords(trouble.outcome).isTrouble ? [{ ...trouble, unmeant, of }] : [];
  });
}

/** What broke first and when, and what came after it, one sentence each. */
export function failureSentences(load: LoadResult): string[] {
  const [first, ...others] = failuresIn(load);
  if (first === undefined) {
    const total = load.operations.reduce((sum, { started }) => sum + started, 0);
    // Something else may have broken: a message that is lost fails no request.
    return [
      load.verdict === "kept"
        ? `Nothing broke: all ${countText(total)} requests ended as they should.`
        : `None of ${countText(total)} requests failed.`,
    ];
  }
  return [`First to break, ${spanText(first.firstAtMs)} into the load: ${textOf(first)}.`, ...others.map(thenText)];
}

/** How long the tenant took to say that it takes too long. */
export function tooSlowSentences({ tooSlow }: LoadResult): string[] {
  return tooSlow.map(({ operation, times }) => {
    const highest = highestQuantile(times);
    const median = highest === undefined ? "" : `${spanText(times.p50)} at the median, `;
    return `It took ${median}${spanText(times.max)} at worst to say 5000 to ${operationWords(operation).many} (${countText(times.count)}).`;
  });
}

function thenText(failure: Failure): string {
  return `Then, after ${spanText(failure.firstAtMs)}: ${textOf(failure)}.`;
}

function textOf({ operation, outcome, unmeant, meant, of }: Failure): string {
  const { many } = operationWords(operation);
  const { label } = requestOutcomeWords(outcome);
  const what = isErrorCode(outcome) ? `${label} to ${many}` : `${label} of ${many}`;
  const besides = meant === 0 ? "" : `, beside ${countText(meant)} that the load meant`;
  return `${what}, ${countText(unmeant)} of ${countText(of)} (${shareText(unmeant, of)})${besides}`;
}
