import { operationError, operations, type OperationId } from "../../protocol/operations.ts";
import type { ContractCase } from "../harness/case.ts";
import type { State, StateName } from "../harness/states.ts";
import { specimen } from "./specimens.ts";

/** Operations on a session that the embedded tenant serves so far. */
const served = ["getChatHistory", "getNewChatEvents", "sendEvents"] as const satisfies readonly OperationId[];

/** Ways in which a session is not there for a client. */
const absences = [
  {
    key: "unknown",
    given: "newClient",
    what: "a session that never was",
    tier: "required",
    source: "[postman v2] 404",
  },
  {
    key: "ended",
    given: "endedChat",
    what: "a session that its client has ended",
    tier: "required",
    source: "[ios ContactCenterError.swift]; production servers",
  },
  {
    key: "foreign",
    given: "foreignChat",
    what: "a session of another client",
    tier: "recommended",
    source: "[seed] clientId identifies sessions; the error is assumed",
  },
] as const satisfies readonly {
  key: string;
  given: StateName;
  what: string;
  tier: ContractCase["tier"];
  source: string;
}[];

const gone: ContractCase[] = served.flatMap((operation) =>
  absences.map(({ key, given, what, tier, source }): ContractCase => ({
    id: `GONE-${key}-${operation}`,
    title: `${operation} answers 5005 for ${what}`,
    area: "session not found",
    operation,
    given,
    send: ({ chatId }: State) => ({ ...specimen(operation), ...(chatId !== "" && { path: { chatId } }) }),
    expect: { answer: "5005" },
    // Whether a transcript can be read after the end is stated nowhere.
    tier: key === "ended" && operation === "getChatHistory" ? "observed" : tier,
    source,
  })),
);

/** Back ends that are too slow or lost, for every served operation that the document lets say so. */
const outages: ContractCase[] = (
  [
    { code: "5000", given: "slowChat", operations: ["sendEvents", "getNewChatEvents"] },
    {
      code: "5004",
      given: "lostChat",
      operations: ["sendEvents", "getNewChatEvents", "getActiveChat", "getChatHistory"],
    },
  ] as const
).flatMap(({ code, given, operations: ids }) =>
  ids.map((operation): ContractCase => ({
    id: `OUT-${code}-${operation}`,
    title: `${operation} answers ${code} when the chat server is ${code === "5000" ? "too slow" : "lost"}`,
    area: "outages",
    operation,
    given,
    send: ({ chatId }) => ({
      ...specimen(operation),
      path: operations[operation].pathParameters.length > 0 ? { chatId } : {},
    }),
    expect: { answer: code },
    needs: "troubledEntries",
    tier: operationError(operation, code)?.tier ?? "observed",
    source: operationError(operation, code)?.source ?? "",
  })),
);

export const sessionCases: readonly ContractCase[] = [
  ...gone,
  ...outages,
  {
    id: "ACTIVE-001",
    title: "Get Active Chat names the session that the client has",
    area: "active chat",
    operation: "getActiveChat",
    given: "newChat",
    send: () => ({}),
    expect: { answer: "success", members: [{ at: "/chat_id", equalsChatId: true }] },
    tier: "required",
    source: "[postman v2] Get Active Chat; production servers",
  },
  {
    id: "ACTIVE-002",
    title: "Get Active Chat answers 5005 for a client without a session",
    area: "active chat",
    operation: "getActiveChat",
    given: "newClient",
    send: () => ({}),
    expect: { answer: "5005" },
    tier: "required",
    source: "[postman v2] 404; production servers",
  },
  {
    id: "ACTIVE-003",
    title: "Get Active Chat answers 5005 once the session has ended",
    area: "active chat",
    operation: "getActiveChat",
    given: "endedChat",
    send: () => ({}),
    expect: { answer: "5005" },
    tier: "required",
    source: "[postman v2] 404; production servers",
  },
  {
    id: "ACTIVE-004",
    title: "Get Active Chat does not show the session of another client",
    area: "active chat",
    operation: "getActiveChat",
    given: "foreignChat",
    send: () => ({}),
    expect: { answer: "5005" },
    tier: "required",
    source: "[seed] clientId identifies sessions",
  },
  {
    id: "ACTIVE-005",
    title: "Get Active Chat tells the state of a session that talks to an agent",
    area: "active chat",
    operation: "getActiveChat",
    given: "quietChat",
    send: () => ({}),
    expect: { answer: "success", members: [{ at: "/state", equals: "connected" }] },
    needs: "scriptedAgent",
    tier: "required",
    source: "[postman v2] Get Active Chat",
  },
  {
    id: "HIST-001",
    title: "Get Chat History lists the events of the session",
    area: "history",
    operation: "getChatHistory",
    given: "quietChat",
    send: ({ chatId }) => ({ path: { chatId } }),
    expect: { answer: "success" },
    tier: "required",
    source: "[postman v2] Get Chat History",
  },
  {
    id: "POLL-001",
    title: "A poll of a quiet session is held and answered with an empty list",
    area: "long poll",
    operation: "getNewChatEvents",
    given: "quietChat",
    send: ({ chatId }) => ({ path: { chatId } }),
    expect: { answer: "success", heldEmpty: true },
    tier: "required",
    source: "[onecloud: get_clientweb-api-v2-chats-chatid-events]",
  },
  {
    id: "POLL-002",
    title: "A second poll is refused with 5509 while the first is held",
    area: "long poll",
    operation: "getNewChatEvents",
    given: "heldPoll",
    send: ({ chatId }) => ({ path: { chatId } }),
    expect: { answer: "5509" },
    tier: "required",
    source: "[postman v2] Get New Chat Events",
  },
  {
    id: "POLL-003",
    title: "Answers to polls may not be cached",
    area: "long poll",
    operation: "getNewChatEvents",
    given: "newChat",
    send: ({ chatId }) => ({ path: { chatId } }),
    expect: {
      answer: "success",
      headers: [{ name: "Cache-Control", pattern: /no-store|no-cache/, expected: "no-store or no-cache" }],
    },
    tier: "recommended",
    source: "[ios CHANGELOG 0.1.6]; [android CHANGELOG 2.0.0]: cached polls repeated messages",
  },
];
