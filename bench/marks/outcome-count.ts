import type { ErrorCode } from "../../protocol/errors.ts";
import { errorCodes } from "../../protocol/errors.ts";
import { pollOutcomes, type RequestOutcome } from "../../protocol/outcomes.ts";
import type { LoadResult } from "../../reports/load-model.ts";

/** Kinds that a target can count for itself: whatever it answered. What did not reach it, or was given up, only the client knows. */
const givenKinds: readonly (ErrorCode | "unknownCode")[] = [...errorCodes, "unknownCode"];

/** What a target says that it answered, by kind. */
export type Given = Readonly<Partial<Record<string, number>>>;

/** Kinds of outcomes that no request of the run came to. */
export function missingOutcomes(load: Pick<LoadResult, "operations">): RequestOutcome[] {
  return pollOutcomes.filter((kind) => seenOf(load, kind) === 0);
}

/** Kinds that the run has another count of than its target. */
export function miscountedOutcomes(load: Pick<LoadResult, "operations">, given: Given): string[] {
  return givenKinds
    .filter((kind) => seenOf(load, kind) !== (given[kind] ?? 0))
    .map((kind) => `${kind}: ${seenOf(load, kind)} seen, ${given[kind] ?? 0} given`);
}

function seenOf({ operations }: Pick<LoadResult, "operations">, kind: RequestOutcome): number {
  return operations.reduce((sum, { ended }) => sum + (ended[kind] ?? 0), 0);
}
