import { authorizationCases } from "./cases/authorization.cases.ts";
import { entryCases } from "./cases/entry.cases.ts";
import { httpCases } from "./cases/http.cases.ts";
import { requestChatCases } from "./cases/request-chat.cases.ts";
import { sendEventsCases } from "./cases/send-events.cases.ts";
import { sessionCases } from "./cases/session.cases.ts";
import { conversationFlows } from "./flows/conversation.flow.ts";
import { generatedFlows } from "./flows/generated.flow.ts";
import { historyFlows } from "./flows/history.flow.ts";
import { pollFlows } from "./flows/poll.flow.ts";
import { serverEventFlows } from "./flows/server-event.flow.ts";
import { sessionFlows } from "./flows/session.flow.ts";
import type { ContractCase, ContractFlow } from "./harness/case.ts";

export const cases: readonly ContractCase[] = [
  ...entryCases,
  ...requestChatCases,
  ...sessionCases,
  ...sendEventsCases,
  ...httpCases,
  ...authorizationCases,
];

export const flows: readonly ContractFlow[] = [
  ...conversationFlows,
  ...pollFlows,
  ...historyFlows,
  ...sessionFlows,
  ...serverEventFlows,
  ...generatedFlows,
];

/** Everything that a run checks, in the order in which it does. */
export const requirements: readonly (ContractCase | ContractFlow)[] = [...cases, ...flows];
