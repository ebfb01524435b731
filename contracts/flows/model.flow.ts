import type { Client } from "../../client/client.ts";
import { eventsOf, type Exchange } from "../../client/exchange.ts";
import { absentIds } from "../../protocol/absent-ids.ts";
import { isEndOfSession } from "../../protocol/events.ts";
import { textUpload } from "../cases/upload-body.ts";
import { sessionSteps, type SessionStep } from "../generate/session-steps.ts";
import type { ContractFlow } from "../harness/case.ts";
import { describedFindings, errorCodeOf } from "../harness/conformance.ts";
import type { FlowContext } from "../harness/flow-context.ts";

/** How many lists of steps are tried: polls take their time where it cannot be passed. */
const runs = { virtual: 40, real: 3 } as const;

export const modelFlows: readonly ContractFlow[] = [
  {
    id: "GEN-010",
    title: "Whatever a client does in whatever order, each answer is one that the state of its session admits",
    area: "generated",
    tier: "required",
    source:
      "[seed] error 5005; [postman v2] Request Chat, Client Events chat_session_end; the answers of each operation",
    covers: { operations: ["requestChat", "getNewChatEvents", "sendEvents", "getChatHistory", "getActiveChat"] },
    async run(flow) {
      await flow.forAll("steps of a client", sessionSteps, runs[flow.target.clock], (steps) => follow(flow, steps));
    },
  },
];

/** What is known of a session: `open` until something ends it, `leaving` when it may end at any time, `over` once it is. */
type Phase = "none" | "open" | "leaving" | "over";

/** Does the steps and compares each answer with what the session admits. Null: all were as they may be; else what was not. */
async function follow(flow: FlowContext, steps: readonly SessionStep[]): Promise<string | null> {
  const client = flow.newClient();
  let phase: Phase = "none";
  let chatId: string = absentIds.chatId;
  for (const [at, step] of steps.entries()) {
    if (step.do === "wait") {
      await flow.target.wait(step.ms);
      continue;
    }
    const exchange = await flow.settle(perform(flow, client, chatId, step));
    const wrong = judge(exchange, step, phase, chatId);
    if (wrong !== null) return `step ${at + 1}, ${step.do}, in the phase ${phase}: ${wrong}`;
    if (step.do === "request") [phase, chatId] = ["open", String(flow.json(exchange)["chat_id"])];
    else if (step.do !== "intrude" && phase !== "none") phase = phaseAfter(phase, step, exchange);
  }
  return null;
}

function perform(
  flow: FlowContext,
  client: Client,
  chatId: string,
  step: Exclude<SessionStep, { do: "wait" }>,
): Promise<Exchange> {
  const path = { chatId };
  const send = (event: object): Promise<Exchange> => client.sendEvents({ path, json: { events: [event] } });
  switch (step.do) {
    case "request":
      return client.requestChat({ json: { from: "cx-suite", parameters: {} } });
    case "poll":
      return client.getNewChatEvents({ path });
    case "history":
      return client.getChatHistory({ path });
    case "active":
      return client.getActiveChat();
    case "subscribe":
      return client.subscribeNotifications({ path, json: {} });
    case "upload":
      return client.uploadFile(textUpload());
    case "say":
      return send({ event: "chat_session_message", msg_id: "model-1", msg: step.text });
    case "receipt":
      return send({ event: `chat_session_message_${step.kind}`, ref_msg_id: "srv-1" });
    case "disconnect":
      return send({ event: "chat_session_disconnect" });
    case "end":
      return send({ event: "chat_session_end" });
    case "intrude":
      return perform(
        flow,
        flow.newClient(),
        chatId,
        step.how === "say" ? { do: "say", text: "let me in" } : { do: step.how },
      );
  }
}

/** What is wrong with an answer; null when nothing is. */
function judge(exchange: Exchange, step: SessionStep, phase: Phase, chatId: string): string | null {
  const finding = describedFindings(exchange, "required").find(({ tier }) => tier !== "observed");
  if (finding !== undefined) return finding.message;
  const code = errorCodeOf(exchange);
  const isTaken = exchange.response?.status === 200;
  const got = `${exchange.response?.status ?? "none"} ${code ?? ""}`.trim();
  // What is no matter of the session, and what may be refused for reasons of its own, is described, and that is all.
  if (step.do === "upload" || (step.do === "subscribe" && !isTaken && code !== "5005")) return null;
  if (step.do === "request") {
    if (!isTaken) return `a session was to be had, got ${got}`;
    const isSame = exchange.request.operation === "requestChat" && idIn(exchange) === chatId;
    if (phase === "open" && !isSame) return "the session that is open was to be returned, and another one was";
    return phase === "over" && isSame ? "a new session was to be had, and the one that is over came back" : null;
  }
  const isFound =
    step.do === "intrude" || phase === "none" || phase === "over" ? false : phase === "open" ? true : null;
  // A page goes on to show what was said, and the last events may still wait: no source says that they do not.
  const mayLinger = phase === "over" && (step.do === "history" || step.do === "poll");
  if (isFound === null || mayLinger)
    return isTaken || code === "5005" ? null : `success or 5005 was to come, got ${got}`;
  if (isFound) return isTaken ? null : `it was to be found, got ${got}`;
  return code === "5005" ? null : `5005 was to come, got ${got}`;
}

function idIn(exchange: Exchange): unknown {
  return (JSON.parse(new TextDecoder().decode(exchange.response?.body)) as Record<string, unknown>)["chat_id"];
}

function phaseAfter(phase: Phase, step: SessionStep, exchange: Exchange): Phase {
  if (errorCodeOf(exchange) === "5005" && phase === "leaving") return "over";
  if (exchange.response?.status !== 200 || phase === "over") return phase;
  if (step.do === "end") return "over";
  if (step.do === "disconnect") return "leaving";
  return step.do === "poll" && eventsOf(exchange).some(isEndOfSession) ? "over" : phase;
}
