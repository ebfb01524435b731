import { isJsonObject, parseJson } from "../protocol/json.ts";
import { buildRequest, type Caller, type RequestArguments } from "../protocol/requests.ts";
import type { OperationId } from "../protocol/operations.ts";
import type { Tenant } from "./app.ts";

/** What a test sees of an answer. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** One event as tests look at it. */
export type SeenEvent = Readonly<Record<string, unknown>>;

/** The caller that the default configuration serves. */
export const defaultCaller: Caller = { tenantUrl: "acme.example.com", appId: "sales-entry", clientId: "client-1" };

/** Waits for the answer to an operation, in whatever way suits the test. */
export type Patience = <Answer>(operation: OperationId, answer: Promise<Answer>) => Promise<Answer>;

/** Calls operations of a tenant without a socket; for unit tests of this folder only. */
export function testCaller(
  tenant: Tenant,
  more: Partial<Caller> = {},
  patience: Patience = (_operation, answer) => answer,
) {
  const caller = { ...defaultCaller, ...more };

  async function call(operation: OperationId, given: RequestArguments = {}): Promise<Seen> {
    const { method, path, headers, body } = buildRequest(operation, caller, given);
    const payload = body === null ? {} : { payload: typeof body === "string" ? body : Buffer.from(body) };
    const injected = tenant.app.inject({ method, url: path, headers: { ...headers }, ...payload });
    const response = await patience(operation, injected);
    return { status: response.statusCode, headers: response.headers, text: response.body, json: parse(response.body) };
  }
  const poll = (chatId: string): Promise<Seen> => call("getNewChatEvents", { path: { chatId } });
  const eventsOf = (seen: Seen): readonly SeenEvent[] => (seen.json["events"] ?? []) as readonly SeenEvent[];

  return {
    call,
    poll,
    pollEvents: async (chatId: string) => eventsOf(await poll(chatId)),
    history: async (chatId: string) => eventsOf(await call("getChatHistory", { path: { chatId } })),
    send: (chatId: string, ...events: readonly SeenEvent[]) =>
      call("sendEvents", { path: { chatId }, json: { events } }),
    say: (chatId: string, msg: string, msgId = "m-1") =>
      call("sendEvents", {
        path: { chatId },
        json: { events: [{ event: "chat_session_message", msg_id: msgId, msg }] },
      }),
    requestChat: async (json: unknown = {}) => String((await call("requestChat", { json })).json["chat_id"]),
  };
}

/** Status and error code in one word, "200" where there is none: what most tests compare. */
export function outcomeOf({ status, json }: Seen): string {
  const code = json["error_code"];
  return typeof code === "string" ? `${status}/${code}` : String(status);
}

/** Names of events in their order. */
export function namesOf(events: readonly SeenEvent[]): unknown[] {
  return events.map(({ event }) => event);
}

/** The members of a JSON object; none where an answer is something else. */
function parse(text: string): Readonly<Record<string, unknown>> {
  const json = parseJson(text);
  return isJsonObject(json) ? json : {};
}
