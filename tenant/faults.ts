import { operationIds, operations, type OperationId } from "../protocol/operations.ts";
import { authorizationFaults } from "./faults/authorization-faults.ts";
import { capacityFaults } from "./faults/capacity-faults.ts";
import { caseFaults } from "./faults/case-faults.ts";
import { decayFaults } from "./faults/decay-faults.ts";
import { deliveryFaults } from "./faults/delivery-faults.ts";
import { documentFaults } from "./faults/document-faults.ts";
import { downloadFaults } from "./faults/download-faults.ts";
import { errorBodyFaults } from "./faults/error-body-faults.ts";
import { errorFaults } from "./faults/error-faults.ts";
import type { Fault } from "./faults/fault.ts";
import { formFaults } from "./faults/form-faults.ts";
import { headerFaults } from "./faults/header-faults.ts";
import { historyFaults } from "./faults/history-faults.ts";
import { httpFaults } from "./faults/http-faults.ts";
import { identityFaults } from "./faults/identity-faults.ts";
import { lifeFaults } from "./faults/life-faults.ts";
import { lossFaults } from "./faults/loss-faults.ts";
import { memberFaults } from "./faults/member-faults.ts";
import { orderFaults } from "./faults/order-faults.ts";
import { originFaults } from "./faults/origin-faults.ts";
import { partyFaults } from "./faults/party-faults.ts";
import { pollConcurrencyFaults } from "./faults/poll-concurrency-faults.ts";
import { pollFaults } from "./faults/poll-faults.ts";
import { pollTimingFaults } from "./faults/poll-timing-faults.ts";
import { precedenceFaults } from "./faults/precedence-faults.ts";
import { pushFaults } from "./faults/push-faults.ts";
import { problemLine, readFaults } from "./faults/read-faults.ts";
import { receiptFaults } from "./faults/receipt-faults.ts";
import { retryFaults } from "./faults/retry-faults.ts";
import { sessionFaults } from "./faults/session-faults.ts";
import type { FaultSeverity } from "./faults/severity.ts";
import { shapeFaults } from "./faults/shape-faults.ts";
import { standstill, type Situation } from "./faults/situation.ts";
import { createSwitchboard, type Switchboard } from "./faults/switchboard.ts";
import { textFaults } from "./faults/text-faults.ts";
import { timerFaults } from "./faults/timer-faults.ts";
import { transcriptFaults } from "./faults/transcript-faults.ts";
import { transferFaults } from "./faults/transfer-faults.ts";
import { uploadFaults } from "./faults/upload-faults.ts";
import { usualSeverity } from "./faults/usual-severity.ts";
import { widgetFaults } from "./faults/widget-faults.ts";

const namedFaults = [
  ...authorizationFaults,
  ...sessionFaults,
  ...pollFaults,
  ...deliveryFaults,
  ...historyFaults,
  ...timerFaults,
  ...lifeFaults,
  ...partyFaults,
  ...receiptFaults,
  ...formFaults,
  ...transcriptFaults,
  ...errorFaults,
  ...shapeFaults,
  ...httpFaults,
  ...caseFaults,
  ...decayFaults,
  ...documentFaults,
  ...errorBodyFaults,
  ...headerFaults,
  ...lossFaults,
  ...memberFaults,
  ...orderFaults,
  ...pollConcurrencyFaults,
  ...pollTimingFaults,
  ...precedenceFaults,
  ...pushFaults,
  ...retryFaults,
  ...textFaults,
  ...transferFaults,
  ...uploadFaults,
  ...downloadFaults,
  ...widgetFaults,
  ...originFaults,
  ...identityFaults,
  ...capacityFaults,
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

/** How bad the deviation is: what its row says, or else what is usual in its family. */
export function severityOf({ severity, family }: Fault): FaultSeverity {
  return severity ?? usualSeverity[family];
}

/** The faults that one tenant commits. */
export type ActiveFaults = Switchboard<FaultId>;

/** Where and by which chance faults are committed; without it, nowhere and by the chance of seed 1. */
export interface Occasion {
  readonly situation?: Situation;
  readonly seed?: number | undefined;
}

/**
 * Switches faults on, each by its id and, behind an @, its trigger (see `readFaults`).
 * @throws Error that names everything that cannot be read, and what it may have meant.
 */
export function activateFaults(texts: readonly string[], occasion: Occasion = {}): ActiveFaults {
  const { chosen, problems } = readFaults(texts, faultIds);
  if (problems.length > 0) throw new Error(problems.map(problemLine).join("; "));
  return createSwitchboard(chosen, faults, { situation: occasion.situation ?? standstill, seed: occasion.seed ?? 1 });
}
