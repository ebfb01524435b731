import { operationIds, operations, type OperationId } from "../../protocol/operations.ts";
import { weakest, type Tier } from "../../protocol/tier.ts";
import type { ContractCase } from "../harness/case.ts";
import type { State, StateName } from "../harness/states.ts";
import { specimen } from "./specimens.ts";

/** Operations that name their session in the path. */
const onSessions = operationIds.filter((id) => operations[id].pathParameters.includes("chatId"));

/** Operations of which no source says whether they still find a session that is over: a page goes on to show what it linked. */
export const maybeAfterEnd: readonly OperationId[] = ["getChatHistory", "getFile", "getProfilePhoto"];

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
  tier: Tier;
  source: string;
}[];

const named: ContractCase[] = onSessions.flatMap((operation) =>
  absences.map(({ key, given, what, tier, source }): ContractCase => ({
    id: `GONE-${key}-${operation}`,
    title: `${operation} answers 5005 for ${what}`,
    area: "session not found",
    operation,
    given,
    send: ({ chatId }: State) => {
      const { path, ...rest } = specimen(operation);
      return { ...rest, path: { ...path, ...(chatId !== "" && { chatId }) } };
    },
    expect: { answer: "5005" },
    tier: key === "ended" && maybeAfterEnd.includes(operation) ? "observed" : tierOf(operation, tier),
    source,
  })),
);

/** No page lists 404 for notifications; that a session which is not there cannot be subscribed to is concluded. */
function tierOf(operation: OperationId, tier: Tier): Tier {
  return operation === "subscribeNotifications" ? weakest(tier, "recommended") : tier;
}

/** At the root the session is the one that the client has, so nobody else's can be asked for. */
const atRoot: ContractCase[] = operationIds
  .filter((id) => operations[id].aliasOf !== null)
  .flatMap((operation) =>
    absences
      .filter(({ key }) => key !== "foreign")
      .map(({ key, given, source }): ContractCase => ({
        id: `GONE-${key}-${operation}`,
        title: `${operation} answers 5005 for a client ${key === "ended" ? "whose session has ended" : "without a session"}`,
        area: "session not found",
        operation,
        given,
        send: () => specimen(operation),
        expect: { answer: "5005" },
        tier: "recommended",
        source,
      })),
  );

export const absenceCases: readonly ContractCase[] = [...named, ...atRoot];
