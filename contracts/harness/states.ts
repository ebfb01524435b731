import type { Client } from "../../client/client.ts";
import { bodyJson, eventsOf, type Exchange } from "../../client/exchange.ts";
import { pollUntil } from "../../client/poll-until.ts";
import { memberOf } from "../../protocol/json.ts";
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
      ({ response }) => response?.status !== 200,
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

function stateOf(client: Client, chatId: string): State {
  return { client, chatId, held: null };
}

async function requestedChat(target: Target, appId?: string): Promise<State> {
  const client = target.newClient(appId);
  const exchange = await target.settle(client.requestChat({ json: { from: "cx-suite", parameters: {} } }));
  const chatId = memberOf(bodyJson(exchange), "chat_id");
  if (typeof chatId !== "string") throw new StateNotReached("requesting a chat", exchange, "200 with a chat_id");
  return stateOf(client, chatId);
}

async function untilQuiet(target: Target, { client, chatId }: State): Promise<void> {
  const { last, isMet } = await pollUntil(
    () => target.settle(client.getNewChatEvents({ path: { chatId } })),
    (exchange) => exchange.response?.status !== 200 || eventsOf(exchange).length === 0,
    maxPolls,
  );
  if (!isMet || last.response?.status !== 200) {
    throw new StateNotReached("polling until the session is quiet", last, "200 without events");
  }
}

function snippet(exchange: Exchange): string {
  return JSON.stringify(bodyJson(exchange) ?? null).slice(0, 200);
}
