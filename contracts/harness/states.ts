import type { Client } from "../../client/client.ts";
import { bodyJson, eventsOf, type Exchange, type WireEvent } from "../../client/exchange.ts";
import { pollUntil } from "../../client/poll-until.ts";
import { memberOf } from "../../protocol/json.ts";
import { textUpload } from "../cases/upload-body.ts";
import { isPollServed } from "./empty-hold.ts";
import type { Target } from "./target.ts";

/** What a row starts from. */
export type StateName = keyof typeof states;

/** What a starting state made, for the request that follows. */
export interface State {
  readonly client: Client;
  /** Id of the session; empty where there is none. */
  readonly chatId: string;
  /** The poll that is held, where one is. */
  readonly held: Promise<Exchange> | null;
  /** Id of a file that the session has announced; empty where there is none. */
  readonly fileId: string;
  /** Id of an agent who has joined; empty where none is known. */
  readonly partyId: string;
}

/** Thrown when a target does not get to a starting state: what follows cannot be judged then. */
export class StateNotReached extends Error {
  constructor(step: string, exchange: Exchange, expected: string) {
    const { response, failure } = exchange;
    const got = response === null ? (failure?.message ?? "no answer") : `${response.status} ${snippet(exchange)}`;
    super(`${step}: expected ${expected}, got ${got} (exchange ${exchange.id})`);
    this.name = "StateNotReached";
  }
}

/** Starting states by name, and how a client gets there. */
export const states = {
  /** A client that the tenant has never seen. */
  newClient: (target: Target): Promise<State> => Promise.resolve(stateOf(target.newClient(), "")),
  /** A session just requested; nothing polled yet. */
  newChat: (target: Target): Promise<State> => requestedChat(target),
  /** An agent has joined, and all that was said has been polled. */
  quietChat: async (target: Target): Promise<State> => {
    const state = await requestedChat(target);
    await untilQuiet(target, state);
    return state;
  },
  /** A session that the client has ended, and whose last events have been polled. */
  endedChat: async (target: Target): Promise<State> => {
    const state = await requestedChat(target);
    const { client, chatId } = state;
    const ended = await target.settle(
      client.sendEvents({ path: { chatId }, json: { events: [{ event: "chat_session_end" }] } }),
    );
    if (ended.response?.status !== 200) throw new StateNotReached("ending the session", ended, "200");
    const { last, isMet } = await pollUntil(
      () => target.settle(client.getNewChatEvents({ path: { chatId } })),
      (exchange) => !isPollServed(exchange),
      maxPolls,
    );
    if (!isMet) throw new StateNotReached("polling until the session is gone", last, "an error");
    return state;
  },
  /** A quiet session with a poll of it under way. */
  heldPoll: async (target: Target): Promise<State> => {
    const state = await requestedChat(target);
    await untilQuiet(target, state);
    const held = state.client.getNewChatEvents({ path: { chatId: state.chatId } });
    await target.untilHeld(1);
    return { ...state, held };
  },
  /** A session of an entry whose back end is too slow for everything after the request. */
  slowChat: (target: Target): Promise<State> => requestedChat(target, "slow-session-entry"),
  /** A session of an entry whose back end has been lost. */
  lostChat: (target: Target): Promise<State> => requestedChat(target, "lost-session-entry"),
  /** A session of an entry that fails in everything after the request and says why. */
  failingChat: (target: Target): Promise<State> => requestedChat(target, "failing-session-entry"),
  /** A session of an entry that fails in everything after the request and does not say why. */
  unspecifiedChat: (target: Target): Promise<State> => requestedChat(target, "unspecified-session-entry"),
  /** A session of an entry whose files cannot be reached. */
  fullDiskChat: (target: Target): Promise<State> => requestedChat(target, "full-disk-entry"),
  /** A quiet session of an entry whose holds without events end with an error, which has come already. */
  noEventsChat: async (target: Target): Promise<State> => {
    const state = await requestedChat(target, "no-events-entry");
    const { client, chatId } = state;
    const { last, isMet } = await pollUntil(
      () => target.settle(client.getNewChatEvents({ path: { chatId } })),
      ({ response }) => response?.status !== 200,
      maxPolls,
    );
    if (!isMet) throw new StateNotReached("polling until nothing comes any more", last, "an error");
    return state;
  },
  /** A session with an announced file and a joined agent, of an entry that does not serve plain links. */
  strictLinksChat: async (target: Target): Promise<State> => {
    const state = await requestedChat(target, "strict-links-entry");
    const [joined] = await untilQuiet(target, state, "chat_session_party_joined");
    return { ...state, fileId: await announcedFile(target, state), partyId: String(joined?.["party_id"]) };
  },
  /** A session whose client has uploaded a small text file and announced it. */
  announcedFile: async (target: Target): Promise<State> => {
    const state = await requestedChat(target);
    return { ...state, fileId: await announcedFile(target, state) };
  },
  /** A session that an agent has joined. */
  joinedAgent: async (target: Target): Promise<State> => {
    const state = await requestedChat(target);
    const [joined] = await untilQuiet(target, state, "chat_session_party_joined");
    return { ...state, partyId: String(joined?.["party_id"]) };
  },
  /** A session that the scenario has linked to a case. */
  caseSetChat: (target: Target): Promise<State> => caseSetChat(target),
  /** A session with a case, of an entry whose CRM system fails. */
  failingCrmChat: (target: Target): Promise<State> => caseSetChat(target, "crm-failing-entry"),
  /** A session of a browser, which cookies identify. */
  browserChat: (target: Target): Promise<State> => chatOf(target, target.newBrowser()),
  /** A session of somebody else; the client has none. */
  foreignChat: async (target: Target): Promise<State> => {
    const { chatId } = await requestedChat(target);
    return stateOf(target.newClient(), chatId);
  },
} as const;

/** The poll that the state heldPoll has under way. @throws Error in any other state */
export function heldPollOf({ held }: State): Promise<Exchange> {
  if (held === null) throw new Error("the starting state holds no poll");
  return held;
}

/** More polls than any scenario needs to say all it has to say. */
const maxPolls = 20;

/** A session of a client; empty id where there is none. */
export function stateOf(client: Client, chatId: string): State {
  return { client, chatId, held: null, fileId: "", partyId: "" };
}

/** A session just requested, of a client of its own, at the target's entry unless another is named. @throws StateNotReached */
export function requestedChat(
  target: Target,
  appId?: string,
  parameters?: Readonly<Record<string, unknown>>,
): Promise<State> {
  return chatOf(target, target.newClient(appId), parameters);
}

async function chatOf(
  target: Target,
  client: Client,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<State> {
  const exchange = await target.settle(client.requestChat({ json: { from: "cx-suite", parameters } }));
  const chatId = memberOf(bodyJson(exchange), "chat_id");
  if (typeof chatId !== "string") throw new StateNotReached("requesting a chat", exchange, "200 with a chat_id");
  return stateOf(client, chatId);
}

/** Polls until nothing comes any more; the events of one name on the way, of which there has to be one. */
async function untilQuiet(target: Target, { client, chatId }: State, wanted?: string): Promise<readonly WireEvent[]> {
  const seen: WireEvent[] = [];
  const { last, isMet } = await pollUntil(
    async () => {
      const exchange = await target.settle(client.getNewChatEvents({ path: { chatId } }));
      seen.push(...eventsOf(exchange).filter(({ event }) => event === wanted));
      return exchange;
    },
    (exchange) => exchange.response?.status !== 200 || eventsOf(exchange).length === 0,
    maxPolls,
  );
  if (!isMet || !isPollServed(last)) {
    throw new StateNotReached("polling until the session is quiet", last, "200 without events");
  }
  if (wanted !== undefined && seen.length === 0) throw new StateNotReached("polling", last, `${wanted} before it`);
  return seen;
}

async function caseSetChat(target: Target, appId?: string): Promise<State> {
  const state = await requestedChat(target, appId);
  await untilQuiet(target, state);
  await sent(target, state, { event: "chat_session_message", msg_id: "case-1", msg: "/case" });
  await untilQuiet(target, state, "chat_session_case_set");
  return state;
}

async function announcedFile(target: Target, state: State): Promise<string> {
  const exchange = await target.settle(state.client.uploadFile(textUpload()));
  const fileId = memberOf(bodyJson(exchange), "file_id");
  if (typeof fileId !== "string") throw new StateNotReached("uploading a file", exchange, "200 with a file_id");
  const file = { msg_id: "file-1", file_id: fileId, file_name: "a.txt", file_type: "attachment" };
  await sent(target, state, { event: "chat_session_file", ...file });
  return fileId;
}

async function sent(target: Target, { client, chatId }: State, event: WireEvent): Promise<void> {
  const exchange = await target.settle(client.sendEvents({ path: { chatId }, json: { events: [event] } }));
  if (exchange.response?.status !== 200)
    throw new StateNotReached(`sending ${String(event["event"])}`, exchange, "200");
}

function snippet(exchange: Exchange): string {
  return JSON.stringify(bodyJson(exchange) ?? null).slice(0, 200);
}
