import { operationIds, operations, type OperationId } from "../protocol/operations.ts";
import type { ServerEvent } from "../protocol/types.ts";
import type { Answer } from "./answer.ts";
import { authorizationFaults } from "./faults/authorization-faults.ts";
import { deliveryFaults } from "./faults/delivery-faults.ts";
import { errorFaults } from "./faults/error-faults.ts";
import type { AnsweredCall, Fault } from "./faults/fault.ts";
import { historyFaults } from "./faults/history-faults.ts";
import { httpFaults } from "./faults/http-faults.ts";
import { pollFaults } from "./faults/poll-faults.ts";
import { sessionFaults } from "./faults/session-faults.ts";
import { shapeFaults } from "./faults/shape-faults.ts";

const namedFaults = [
  ...authorizationFaults,
  ...sessionFaults,
  ...pollFaults,
  ...deliveryFaults,
  ...historyFaults,
  ...errorFaults,
  ...shapeFaults,
  ...httpFaults,
] as const;

/** Name of a fault; one that no table has does not compile. */
export type FaultId = (typeof namedFaults)[number]["id"] | `authorization-off:${OperationId}`;

/** Every fault that the tenant can commit: one for the authorization check of each operation, and the named ones. */
export const faults: readonly (Fault & { readonly id: FaultId })[] = [
  ...operationIds.map((id) => ({
    id: `authorization-off:${id}` as const,
    family: "authorization" as const,
    deviation: `${operations[id].title} (${id}) checks neither the tenant nor the Authorization header.`,
  })),
  ...namedFaults,
];

export const faultIds: readonly FaultId[] = faults.map(({ id }) => id);

/** The faults that one tenant commits. */
export interface ActiveFaults {
  readonly ids: readonly FaultId[];
  has(id: FaultId): boolean;
  /** The answer as it is to be written. */
  answer(answer: Answer, call: AnsweredCall): Answer;
  /** The events as they are to be delivered. */
  publish(events: readonly ServerEvent[]): readonly ServerEvent[];
}

/**
 * Switches faults on.
 * @throws Error that names every unknown id and what it may have meant.
 */
export function activateFaults(ids: readonly string[]): ActiveFaults {
  const unknown = ids.filter((id) => !faults.some((fault) => fault.id === id));
  if (unknown.length > 0) throw new Error(unknown.map(describeUnknown).join("; "));
  const active = faults.filter(({ id }) => ids.includes(id));
  const chosen = new Set<string>(active.map(({ id }) => id));
  const answerHooks = active.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
  const publishHooks = active.flatMap(({ publish }) => (publish === undefined ? [] : [publish]));
  return {
    ids: active.map(({ id }) => id),
    has: (id) => chosen.has(id),
    answer: (answer, call) => answerHooks.reduce((altered, hook) => hook(altered, call), answer),
    publish: (events) => publishHooks.reduce((altered, hook) => hook(altered), events),
  };
}

function describeUnknown(id: string): string {
  const near = nearIds(id);
  const hint =
    near.length === 0
      ? "see the list of faults for what there is"
      : `did you mean ${near.map((name) => `"${name}"`).join(" or ")}?`;
  return `fault "${id}": expected the id of a fault, got an unknown one; ${hint}`;
}

/** Ids that share most words with a mistyped one: a typo spoils one word of several. */
function nearIds(id: string): FaultId[] {
  const words = wordsOf(id);
  const shared = (other: FaultId): number => wordsOf(other).filter((word) => words.includes(word)).length;
  const best = Math.max(0, ...faultIds.map(shared));
  return best === 0 ? [] : faultIds.filter((other) => shared(other) === best).slice(0, 3);
}

function wordsOf(id: string): string[] {
  return id.toLowerCase().split(/[^a-z0-9]+/);
}
