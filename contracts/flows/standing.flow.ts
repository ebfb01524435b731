import { eventsOf, type Exchange, type WireEvent } from "../../client/exchange.ts";
import { isEndOfSession } from "../../protocol/events.ts";
import { operations, type OperationId } from "../../protocol/operations.ts";
import {
  liveStates,
  operationsOnSessions,
  sessionEndNames,
  sessionEnds,
  type LiveState,
  type SessionEnd,
} from "../../protocol/session-states.ts";
import { maybeAfterEnd } from "../cases/absence.cases.ts";
import { specimen } from "../cases/specimens.ts";
import type { ContractFlow } from "../harness/case.ts";
import { isPollServed } from "../harness/empty-hold.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";

const area = "session states";

/** The shipped scenario whose sessions stay in a state, or come to that end in it by themselves. */
function entryFor(state: LiveState, end: SessionEnd): string {
  const fate = end === "ended" ? "ends" : end === "failed" ? "fails" : "stays";
  return `${fate}-${state}-entry`;
}

/** Changes of state that only some ways of work bring: the entry, and the states that its sessions go through. */
const routes = [
  {
    id: "STATE-001",
    title: "A session of an automated entry goes from ivr to the queue, and from there to an agent",
    entry: "automated-entry",
    states: ["ivr", "queued", "connecting", "connected"],
  },
  {
    id: "STATE-002",
    title: "A session that an agent does not take goes back to the queue, and from there to another agent",
    entry: "declined-entry",
    states: ["queued", "connecting", "queued", "connecting", "connected"],
  },
] as const;

const routeFlows = routes.map(({ id, title, entry, states }): ContractFlow => ({
  id,
  title,
  area,
  needs: "scriptedAgent",
  tier: "recommended",
  source: "[ios ContactCenterChatSessionProperties.swift]; [postman v2] Server Events, chat_session_status",
  covers: { operations: ["requestChat", "getNewChatEvents"], serverEvents: ["chat_session_status"] },
  async run(flow) {
    const chat = await flow.startAt(entry);
    const told: unknown[] = [];
    const isConnected = (event: WireEvent): boolean => {
      if (event["event"] === "chat_session_status" && event["state"] !== told.at(-1)) told.push(event["state"]);
      return event["state"] === "connected";
    };
    // Until somebody says something an automated stage goes on by itself, after as long as it is patient.
    for (let rounds = 0; rounds < mostRounds && told.at(-1) !== "connected"; rounds += 1)
      await flow.pollFor(chat, isConnected);
    flow.expectEqual("states that are told", told, states);
  },
}));

/** Every state in which a session can live with every way in which it can end there; nothing finds it any more then. */
const endFlows = liveStates.flatMap((state) =>
  sessionEndNames.map((end): ContractFlow => ({
    id: `STATE-${state}-${end}`,
    title: `A session in the state ${state} is gone for every operation once ${sessionEnds[end].replace(/:.*/, "")}`,
    area,
    // Entries whose sessions stay where they are, and time that can be passed, are the embedded tenant's.
    needs: "ownTenant",
    tier: "recommended",
    source: "[ios ContactCenterError.swift]: not found means that it has ended; every operation: concluded",
    covers: { operations: operationsOnSessions },
    async run(flow) {
      const chat = await flow.startAt(entryFor(state, end));
      await flow.pollFor(chat, ({ event, state: told }) => event === "chat_session_status" && told === state);
      await come[end](flow, chat);
      for (const operation of operationsOnSessions) await expectGone(flow, chat, operation);
    },
  })),
);

async function expectGone(flow: FlowContext, { client, chatId }: State, operation: OperationId): Promise<void> {
  const { path, ...rest } = specimen(operation);
  const named = operations[operation].pathParameters.includes("chatId");
  const exchange = await flow.settle(client[operation]({ ...rest, path: { ...path, ...(named && { chatId }) } }));
  if (maybeAfterEnd.includes(operation)) flow.recordError(exchange, "5005");
  else flow.expectError(exchange, "5005");
}

/** Brings a session to its end in each of the ways, and fetches what is told of it. */
const come: Readonly<Record<SessionEnd, (flow: FlowContext, chat: State) => Promise<void>>> = {
  async closed(flow, chat) {
    await flow.send(chat, [{ event: "chat_session_end" }]);
    await pollToTheEnd(flow, chat);
  },
  ended: pollToTheEnd,
  failed: pollToTheEnd,
  async timedOut(flow, chat) {
    // It looks in from time to time, so that it is its silence and not its absence that ends the session.
    const { inactivityMs, absenceMs } = flow.target.timing;
    const mostLooks = Math.ceil((1.5 * inactivityMs) / (0.7 * absenceMs));
    for (let looks = 0; looks < mostLooks; looks += 1) {
      await flow.target.wait(0.7 * absenceMs);
      const events = await flow.poll(chat);
      if (events.some(isEndOfSession)) return;
    }
  },
  async abandoned(flow) {
    await flow.target.wait(flow.target.timing.absenceMs * 1.5);
  },
};

export const standingFlows: readonly ContractFlow[] = [...routeFlows, ...endFlows];

/** More rounds of polls than the most patient entry takes. */
const mostRounds = 60;

/** More polls than fit into the time after which a silent session ends. */
const mostPolls = 80;

async function pollToTheEnd(flow: FlowContext, { client, chatId }: State): Promise<void> {
  for (let polls = 0; polls < mostPolls; polls += 1) {
    const exchange: Exchange = await flow.settle(client.getNewChatEvents({ path: { chatId } }));
    if (!isPollServed(exchange)) return;
    flow.expectSuccess(exchange);
    if (eventsOf(exchange).some(isEndOfSession)) return;
  }
}
