import type { Client } from "../../client/client.ts";
import { bodyJson, eventsOf, type Exchange, type WireEvent } from "../../client/exchange.ts";
import type { ClientFamily } from "../../protocol/client-families.ts";
import { isEndOfSession } from "../../protocol/events.ts";
import { memberOf } from "../../protocol/json.ts";
import type { Target } from "./target.ts";

/** How a client takes what happens to it: does all that it is asked, refuses all of it, or does nothing at all. */
export const manners = ["obliging", "refusing", "silent"] as const;
export type Manner = (typeof manners)[number];

/** What a client lived through. */
export interface Story {
  readonly exchanges: readonly Exchange[];
  /** What was polled, in its order. */
  readonly polled: readonly WireEvent[];
  /** The transcript, as it was last read. */
  readonly history: readonly WireEvent[];
  readonly sent: readonly WireEvent[];
}

/** What the programs of a family say of their platform. Source: [ios], [android], [rails-v1]. */
const platforms: Readonly<Record<ClientFamily, object>> = {
  android: { os: "14", sdk: 34, manufacturer: "Example", model: "Phone", hardware: "example", patch: "2024-01-01" },
  ios: { os: "iOS 17.1", name: "Phone", manufacturer: "Apple", model: "iPhone", identifier: "iPhone15,2" },
  web: { browser: "Example 1", os: "Linux", description: "Example 1 on Linux" },
  unknown: {},
};

/** What a client that does things does when a poll was empty: the first time, the second time, and so on. */
const idleActions: readonly (readonly WireEvent[])[] = [
  [
    { event: "chat_session_typing" },
    { event: "chat_session_message", msg: "hello" },
    { event: "chat_session_location", latitude: "52.5163", longitude: "13.3777" },
    { event: "chat_session_file", file_id: "c7a1e0d2", file_type: "attachment", file_name: "receipt.txt" },
    signaling({ type: "REQUEST_CALL", offerVideo: true }),
  ],
  [{ event: "chat_session_message", msg: "and another thing" }, signaling({ type: "OFFER_CALL", sdp: "v=0\r\n" })],
  [{ event: "chat_session_message", msg: "that is all" }],
  [{ event: "chat_session_disconnect" }],
  [{ event: "chat_session_end" }],
];

/** More polls than any session takes, also one that ends because nothing is said for ten minutes. */
const maxPolls = 400;

/** Requests a chat of the scenario and lives through it, to the answer that the session is gone or beyond any patience. */
export async function liveThrough(
  target: Target,
  scenario: string,
  family: ClientFamily,
  manner: Manner,
): Promise<Story> {
  const client = target.newClient();
  const exchanges: Exchange[] = [];
  const [polled, sent]: [WireEvent[], WireEvent[]] = [[], []];
  let history: readonly WireEvent[] = [];
  const ask = async (pending: Promise<Exchange>): Promise<Exchange> => {
    const exchange = await target.settle(pending);
    exchanges.push(exchange);
    return exchange;
  };
  const platform = family === "unknown" ? {} : { user_platform: platforms[family] };
  const requested = await ask(
    client.requestChat({ json: { from: "cx-suite", parameters: { scenario, ...platform } } }),
  );
  const path = { chatId: String(memberOf(bodyJson(requested), "chat_id")) };
  const send = async (events: readonly WireEvent[]): Promise<void> => {
    const numbered = events.map((event, index) => ({ msg_id: `${path.chatId}:${sent.length + index}`, ...event }));
    sent.push(...numbered);
    await ask(client.sendEvents({ path, json: { events: numbered } }));
  };
  const answers = manner === "silent" ? () => [] : (event: WireEvent) => answerTo(event, manner);
  let idled = 0;
  for (let polls = 0; polls < maxPolls; polls += 1) {
    const exchange = await ask(client.getNewChatEvents({ path }));
    if (exchange.response?.status !== 200) break;
    const events = eventsOf(exchange);
    polled.push(...events);
    if (events.some(isEndOfSession)) continue;
    const replies = events.flatMap(answers);
    if (events.length === 0 && manner !== "silent") {
      await readAside(client, path, ask).then((read) => (history = read));
      replies.push(...(idleActions[idled] ?? []));
      idled += 1;
    }
    if (replies.length > 0) await send(replies);
  }
  return { exchanges, polled, history, sent };
}

/** What a client reads beside its polls. */
async function readAside(
  client: Client,
  path: { chatId: string },
  ask: (pending: Promise<Exchange>) => Promise<Exchange>,
): Promise<readonly WireEvent[]> {
  await ask(client.getActiveChat());
  return eventsOf(await ask(client.getChatHistory({ path })));
}

/** What a client does about an event of the tenant. */
function answerTo(event: WireEvent, manner: "obliging" | "refusing"): WireEvent[] {
  const { form_request_id, form_name = "" } = event;
  const isObliging = manner === "obliging";
  switch (event["event"]) {
    case "chat_session_message":
      return [
        { event: "chat_session_message_delivered", ref_msg_id: event["msg_id"] },
        { event: "chat_session_message_read", ref_msg_id: event["msg_id"] },
      ];
    case "chat_session_form_show":
      if (form_name === "" && isObliging) return [{ event: "chat_session_message", msg: "Dana" }];
      return isObliging
        ? [{ event: "chat_session_form_data", form_request_id, form_name, data: { score: "4" } }]
        : [{ event: "chat_form_data_cancel", form_request_id, form_name }];
    case "chat_session_secure_form_show":
      return isObliging
        ? [{ event: "chat_session_secure_form_data", form_request_id, form_name, data: { card: "4111" } }]
        : [{ event: "chat_session_secure_form_cancel", form_request_id }];
    case "chat_session_cobrowsing_requested":
      return [{ event: isObliging ? "chat_session_cobrowsing_started" : "chat_session_cobrowsing_rejected" }];
    case "chat_session_cobrowsing_started":
      return [{ event: "chat_session_cobrowsing_ended" }];
    case "chat_session_signaling":
      return answersToSignal(event, isObliging);
    default:
      return [];
  }
}

function answersToSignal(event: WireEvent, isObliging: boolean): WireEvent[] {
  if (memberOf(event["data"], "type") !== "OFFER_CALL") return [];
  // The one who refuses says so and hangs up, as both kinds of clients do; one SDK's candidates have no type.
  const messages = isObliging
    ? [
        { type: "ANSWER_CALL", sdp: "v=0\r\n" },
        { candidate: "candidate:1 1 udp 1 192.0.2.9 5000 typ host", sdpMid: "0", sdpMLineIndex: "0" },
      ]
    : [{ type: "CALL_REJECTED" }, { type: "END_CALL" }];
  return messages.map((data) => ({ ...signaling(data), destination_party_id: event["party_id"] }));
}

function signaling(data: object): WireEvent {
  return { event: "chat_session_signaling", data };
}
