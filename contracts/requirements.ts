import { absenceCases } from "./cases/absence.cases.ts";
import { authorizationCases } from "./cases/authorization.cases.ts";
import { caseCases } from "./cases/case.cases.ts";
import { corsCases } from "./cases/cors.cases.ts";
import { entryCases } from "./cases/entry.cases.ts";
import { fileCases } from "./cases/file.cases.ts";
import { httpCases } from "./cases/http.cases.ts";
import { mediaCases } from "./cases/media.cases.ts";
import { notificationCases } from "./cases/notification.cases.ts";
import { outageCases } from "./cases/outage.cases.ts";
import { precedenceCases } from "./cases/precedence.cases.ts";
import { requestChatCases } from "./cases/request-chat.cases.ts";
import { sendEventsCases } from "./cases/send-events.cases.ts";
import { sessionCases } from "./cases/session.cases.ts";
import { capabilityFlows } from "./flows/capability.flow.ts";
import { caseFlows } from "./flows/case.flow.ts";
import { conversationFlows } from "./flows/conversation.flow.ts";
import { cookieFlows } from "./flows/cookie.flow.ts";
import { deliveryFlows } from "./flows/delivery.flow.ts";
import { fileFlows } from "./flows/file.flow.ts";
import { formFlows } from "./flows/form.flow.ts";
import { generatedFlows } from "./flows/generated.flow.ts";
import { historyFlows } from "./flows/history.flow.ts";
import { identityFlows } from "./flows/identity.flow.ts";
import { keptEventFlows } from "./flows/kept-event.flow.ts";
import { ledgerFlows } from "./flows/ledger.flow.ts";
import { longRunFlows } from "./flows/long-run.flow.ts";
import { mediaFlows } from "./flows/media.flow.ts";
import { modelFlows } from "./flows/model.flow.ts";
import { notificationFlows } from "./flows/notification.flow.ts";
import { pollSlotFlows } from "./flows/poll-slot.flow.ts";
import { pollFlows } from "./flows/poll.flow.ts";
import { pollReleaseFlows } from "./flows/poll-release.flow.ts";
import { pushFlows } from "./flows/push.flow.ts";
import { retryFlows } from "./flows/retry.flow.ts";
import { queueFlows } from "./flows/queue.flow.ts";
import { serverEventFlows } from "./flows/server-event.flow.ts";
import { sessionEndFlows } from "./flows/session-end.flow.ts";
import { sessionFlows } from "./flows/session.flow.ts";
import { sessionTimeFlows } from "./flows/session-time.flow.ts";
import { standingFlows } from "./flows/standing.flow.ts";
import { signalingFlows } from "./flows/signaling.flow.ts";
import { textFlows } from "./flows/text.flow.ts";
import type { ContractCase, ContractFlow } from "./harness/case.ts";

export const cases: readonly ContractCase[] = [
  ...entryCases,
  ...requestChatCases,
  ...absenceCases,
  ...outageCases,
  ...sessionCases,
  ...sendEventsCases,
  ...fileCases,
  ...mediaCases,
  ...notificationCases,
  ...caseCases,
  ...httpCases,
  ...corsCases,
  ...precedenceCases,
  ...authorizationCases,
];

export const flows: readonly ContractFlow[] = [
  ...capabilityFlows,
  ...conversationFlows,
  ...pollFlows,
  ...pollSlotFlows,
  ...pollReleaseFlows,
  ...deliveryFlows,
  ...ledgerFlows,
  ...queueFlows,
  ...longRunFlows,
  ...historyFlows,
  ...keptEventFlows,
  ...textFlows,
  ...sessionFlows,
  ...sessionTimeFlows,
  ...sessionEndFlows,
  ...standingFlows,
  ...identityFlows,
  ...cookieFlows,
  ...formFlows,
  ...signalingFlows,
  ...serverEventFlows,
  ...fileFlows,
  ...mediaFlows,
  ...notificationFlows,
  ...pushFlows,
  ...retryFlows,
  ...caseFlows,
  ...generatedFlows,
  ...modelFlows,
];

/** Everything that a run checks, in the order in which it does. */
export const requirements: readonly (ContractCase | ContractFlow)[] = [
  // First what the target says of itself, as what depends on it is not asked where that is not true.
  ...[...cases, ...flows].filter(({ probes }) => probes !== undefined),
  ...[...cases, ...flows].filter(({ probes }) => probes === undefined),
];
