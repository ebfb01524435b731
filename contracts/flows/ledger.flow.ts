import { anomalyKinds, type AnomalyKind } from "../../protocol/delivery/anomaly.ts";
import { judgeDelivery } from "../../protocol/delivery/judge.ts";
import type { ContractFlow } from "../harness/case.ts";
import { deliveryObservations } from "../harness/delivery-observations.ts";
import { isPollServed } from "../harness/empty-hold.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";

/** After so much waiting an event came late, beside what the way may take; milliseconds. No source says how soon is at once. */
const lateAfterMs = 3_000;

const requirements: Readonly<Record<AnomalyKind, Pick<ContractFlow, "id" | "title" | "tier" | "source">>> = {
  lost: row(
    "LEDGER-lost",
    "Nothing that stands in the transcript is missing from the polls",
    "required",
    "Get New Chat Events: all that is new",
  ),
  duplicated: row(
    "LEDGER-duplicated",
    "Nothing is told twice over all polls of a session",
    "required",
    "Get New Chat Events: new ones only",
  ),
  reordered: row(
    "LEDGER-reordered",
    "Nothing is told before what had happened earlier",
    "required",
    "Get Chat History: timestamp orders the events",
  ),
  phantom: row(
    "LEDGER-phantom",
    "Nobody is said to have said what he did not say",
    "required",
    "Server Events, party_id",
  ),
  crossSession: row(
    "LEDGER-crossSession",
    "Nothing of one session is told in another",
    "required",
    "Get New Chat Events: the events of this session",
  ),
  afterEnd: row(
    "LEDGER-afterEnd",
    "Nothing is told after the end of a session",
    "required",
    "Server Events: the session no longer exists",
  ),
  resurrected: row(
    "LEDGER-resurrected",
    "A session that is gone stays gone",
    "required",
    "404 of every operation on a session",
  ),
  late: row(
    "LEDGER-late",
    "A waiting poll brings what happens within seconds",
    "recommended",
    "Get New Chat Events: answered when there is an event",
  ),
  unrecorded: row(
    "LEDGER-unrecorded",
    "The transcript holds whatever the polls have brought",
    "required",
    "Get Chat History: all events",
  ),
  rewritten: row(
    "LEDGER-rewritten",
    "A transcript only grows",
    "required",
    "Get Chat History: all events, by their times",
  ),
};

function row(id: string, title: string, tier: "required" | "recommended", source: string) {
  return { id, title: `${title}, whatever all clients do`, tier, source: `[postman v2] ${source}` };
}

/** One conversation of several clients, judged by all that they saw; each requirement looks for one kind of anomaly. */
export const ledgerFlows: readonly ContractFlow[] = (Object.keys(anomalyKinds) as AnomalyKind[]).map((kind) => ({
  ...requirements[kind],
  area: "delivery ledger",
  needs: "scriptedAgent",
  covers: {
    operations: ["requestChat", "sendEvents", "getNewChatEvents", "getChatHistory"],
    clientEvents: ["chat_session_message", "chat_session_disconnect", "chat_session_end"],
    serverEvents: ["chat_session_message", "chat_session_ended"],
  },
  async run(flow) {
    await converse(flow);
    const observations = deliveryObservations(flow.target.exchanges());
    const report = judgeDelivery(observations, { lateAfterMs: lateAfterMs + flow.target.timing.roundTripMs });
    for (const { key, session, message } of report.anomalies.filter((anomaly) => anomaly.kind === kind)) {
      flow.expectThat(anomalyKinds[kind], false, "no such thing", `${key} of the session ${session}: ${message}`);
    }
  },
}));

/** Two clients at a time talk, listen, hang up in the middle of a poll, read, and leave in different ways. */
async function converse(flow: FlowContext): Promise<void> {
  const [first, second] = [await flow.start("newChat"), await flow.start("newChat")];
  for (const chat of [first, second]) await listen(flow, chat);
  await say(flow, first, "only the first says this");
  await say(flow, second, "only the second says this");
  for (const chat of [first, second]) await listen(flow, chat);
  await read(flow, first);
  await hangUp(flow, first);
  await say(flow, first, "said after hanging up");
  await listen(flow, first);
  await waitAndRead(flow, second);
  for (const chat of [first, second]) await read(flow, chat);
  await send(flow, first, { event: "chat_session_disconnect" });
  await listen(flow, first);
  await send(flow, second, { event: "chat_session_end" });
  for (const chat of [first, second]) {
    await listen(flow, chat);
    await flow.target.wait(1_000);
    await flow.settle(chat.client.getNewChatEvents({ path: { chatId: chat.chatId } }));
    await read(flow, chat);
  }
  await flow.settle(second.client.requestChat({ json: { from: "cx-suite", parameters: {} } }));
  await flow.settle(second.client.getNewChatEvents({ path: { chatId: second.chatId } }));
}

// Whether single answers are right is for other requirements; here only what they bring together counts.

async function send(flow: FlowContext, { client, chatId }: State, event: object): Promise<void> {
  await flow.settle(client.sendEvents({ path: { chatId }, json: { events: [event] } }));
}

function say(flow: FlowContext, chat: State, msg: string): Promise<void> {
  return send(flow, chat, { event: "chat_session_message", msg_id: msg.replaceAll(" ", "-"), msg });
}

async function read(flow: FlowContext, { client, chatId }: State): Promise<void> {
  await flow.settle(client.getChatHistory({ path: { chatId } }));
}

const mostPolls = 12;

/** Polls until nothing comes any more, or the session is gone. */
async function listen(flow: FlowContext, { client, chatId }: State): Promise<void> {
  for (let polls = 0; polls < mostPolls; polls += 1) {
    const exchange = await flow.settle(client.getNewChatEvents({ path: { chatId } }));
    const events = flow.json(exchange)["events"];
    if (!isPollServed(exchange) || !Array.isArray(events) || events.length === 0) return;
  }
}

/** A client that goes away in the middle of a hold. */
async function hangUp(flow: FlowContext, { client, chatId }: State): Promise<void> {
  const abort = new AbortController();
  const poll = client.getNewChatEvents({ path: { chatId }, signal: abort.signal });
  await flow.target.untilHeld(1);
  abort.abort();
  await poll;
  await flow.target.untilNoticed();
}

/** Says something while a poll is held, and reads the transcript before that poll is looked at. */
async function waitAndRead(flow: FlowContext, chat: State): Promise<void> {
  const poll = chat.client.getNewChatEvents({ path: { chatId: chat.chatId } });
  await flow.target.untilHeld(1);
  await say(flow, chat, "while somebody listens");
  await flow.target.wait(1_000);
  await read(flow, chat);
  await flow.settle(poll);
  await listen(flow, chat);
}
