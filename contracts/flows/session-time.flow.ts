import { eventsOf, type WireEvent } from "../../client/exchange.ts";
import { limits } from "../../protocol/limits.ts";
import type { ContractFlow } from "../harness/case.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import { isPollServed } from "../harness/empty-hold.ts";
import type { State } from "../harness/states.ts";
import type { Timing } from "../harness/timing.ts";
import { isNamed } from "./told.ts";

const area = "session life";
const needs = "scriptedAgent";

/** More polls than a client can have held while a session times out. */
export function mostPollsOf({ inactivityMs, holdMinMs }: Timing): number {
  return Math.ceil((1.2 * inactivityMs) / holdMinMs);
}

interface Told {
  readonly event: WireEvent;
  readonly atMs: number;
}

/** Polls for as long as the session lives, at most until `untilMs` of the target's time; every event with the time at which it came. */
async function pollOn(flow: FlowContext, { client, chatId }: State, untilMs: number): Promise<readonly Told[]> {
  const told: Told[] = [];
  const mostPolls = mostPollsOf(flow.target.timing);
  for (let polls = 0; polls < mostPolls && flow.target.now() < untilMs; polls += 1) {
    const exchange = await flow.settle(client.getNewChatEvents({ path: { chatId } }));
    if (!isPollServed(exchange)) break;
    told.push(...eventsOf(exchange).map((event) => ({ event, atMs: flow.target.now() })));
  }
  return told;
}

const isWarning = isNamed("chat_session_timeout_warning");
const isTimeout = isNamed("chat_session_inactivity_timeout");

/** What a session does by itself as time passes. */
export const sessionTimeFlows: readonly ContractFlow[] = [
  {
    id: "LIFE-010",
    title: "The warning comes at half of the time after which a silent session ends",
    area,
    needs,
    tier: "required",
    source: "[bp 3.11 ChatSettings]",
    covers: {
      operations: ["getNewChatEvents"],
      serverEvents: ["chat_session_timeout_warning", "chat_session_inactivity_timeout"],
    },
    async run(flow) {
      const chat = await flow.start("newChat");
      const { inactivityMs, holdMinMs } = flow.target.timing;
      const startedAtMs = flow.target.now();
      const told = await pollOn(flow, chat, startedAtMs + 1.2 * inactivityMs);
      const timeOf = (isIt: (event: WireEvent) => boolean): number =>
        (told.find(({ event }) => isIt(event))?.atMs ?? Infinity) - startedAtMs;
      const [warnedMs, endedMs] = [timeOf(isWarning), timeOf(isTimeout)];
      const isAt = (ms: number, wantedMs: number): boolean => Math.abs(ms - wantedMs) <= holdMinMs;
      flow.expectThat("time of the warning", isAt(warnedMs, inactivityMs / 2), `${inactivityMs / 2} ms`, warnedMs);
      flow.expectThat("time of the end", isAt(endedMs, inactivityMs), `${inactivityMs} ms`, endedMs);
    },
  },
  {
    id: "LIFE-011",
    title: "A client that speaks is not warned before it is silent for half of the time again",
    area,
    needs,
    tier: "recommended",
    source: "[bp 3.11 ChatSettings]: customer inactivity",
    covers: { operations: ["getNewChatEvents", "sendEvents"], clientEvents: ["chat_session_message"] },
    async run(flow) {
      const { inactivityMs } = flow.target.timing;
      const chat = await flow.start("quietChat");
      const told: Told[] = [];
      for (const msg of ["/quiet", "/quiet", "/quiet"]) {
        told.push(...(await pollOn(flow, chat, flow.target.now() + 0.4 * inactivityMs)));
        await flow.say(chat, msg);
      }
      flow.expectEqual("warnings", told.filter(({ event }) => isWarning(event)).length, 0);
      flow.expectSuccess(await flow.settle(chat.client.getActiveChat()));
    },
  },
  {
    id: "LIFE-012",
    title: "A client that answers the warning keeps its session",
    area,
    needs,
    tier: "recommended",
    source: "[bp 3.11 ChatSettings]; [postman v2] Server Events, chat_session_timeout_warning",
    covers: {
      operations: ["getNewChatEvents", "sendEvents"],
      serverEvents: ["chat_session_timeout_warning"],
      clientEvents: ["chat_session_message"],
    },
    async run(flow) {
      const { inactivityMs } = flow.target.timing;
      const chat = await flow.start("quietChat");
      const before = await pollOn(flow, chat, flow.target.now() + 0.6 * inactivityMs);
      flow.expectEqual("warnings before the answer", before.filter(({ event }) => isWarning(event)).length, 1);
      await flow.say(chat, "/quiet");
      const after = await pollOn(flow, chat, flow.target.now() + 0.6 * inactivityMs);
      flow.expectEqual("ends after the answer", after.filter(({ event }) => isTimeout(event)).length, 0);
      flow.expectSuccess(await flow.settle(chat.client.getActiveChat()));
    },
  },
  {
    id: "LIFE-013",
    title: "A session whose client polls no more ends after a while",
    area,
    needs,
    // That it does is said in a comment of an SDK, after how long is said nowhere.
    tier: "observed",
    source: limits.pollAbsenceTimeoutMs.source,
    covers: { operations: ["getActiveChat"], errors: [{ operation: "getActiveChat", code: "5005" }] },
    async run(flow) {
      const { client } = await flow.start("quietChat");
      await flow.target.wait(2 * flow.target.timing.absenceMs);
      flow.expectError(await flow.settle(client.getActiveChat()), "5005");
    },
  },
  {
    id: "LIFE-014",
    title: "A session lives through as long a pause between polls as clients make",
    area,
    needs,
    tier: "recommended",
    source: "third-party clients pause for 3 s and 5 s; [ios] pauses in the background",
    covers: { operations: ["getActiveChat", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await flow.target.wait(30_000);
      flow.expectSuccess(await flow.settle(chat.client.getActiveChat()));
      await flow.poll(chat);
    },
  },
  {
    id: "LIFE-015",
    title: "A session that has ended does not come back when its client asks for a new one",
    area,
    tier: "required",
    source: "[postman v2] Client Events, chat_session_end; [ios]",
    covers: {
      operations: ["requestChat", "getNewChatEvents", "sendEvents"],
      errors: [
        { operation: "getNewChatEvents", code: "5005" },
        { operation: "sendEvents", code: "5005" },
      ],
      clientEvents: ["chat_session_end"],
    },
    async run(flow) {
      const old = await flow.start("endedChat");
      const chat = await flow.again(old);
      flow.expectThat("id of the new session", chat.chatId !== old.chatId, "another one", chat.chatId);
      const path = { chatId: old.chatId };
      flow.expectError(await flow.settle(old.client.getNewChatEvents({ path })), "5005");
      const json = { events: [{ event: "chat_session_typing" }] };
      flow.expectError(await flow.settle(old.client.sendEvents({ path, json })), "5005");
    },
  },
  {
    id: "LIFE-016",
    title: "A new session of a client holds nothing of the one before",
    area,
    tier: "required",
    source: "[postman v2] Get Chat History: the events of this session",
    covers: { operations: ["requestChat", "sendEvents", "getChatHistory"], clientEvents: ["chat_session_message"] },
    async run(flow) {
      const old = await flow.start("newChat");
      await flow.say(old, "said before", "before-1");
      await flow.send(old, [{ event: "chat_session_end" }]);
      const chat = await flow.again(old);
      const events = [...(await flow.pollFor(chat, () => false)), ...(await flow.history(chat))];
      flow.expectEqual("events of the old session", events.filter(isOf(old)), []);
    },
  },
];

function isOf({ chatId }: State): (event: WireEvent) => boolean {
  return (event) =>
    event["party_id"] === chatId || event["msg_id"] === "before-1" || event["ref_msg_id"] === "before-1";
}
