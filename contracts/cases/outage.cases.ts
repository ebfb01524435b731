import type { ErrorCode } from "../../protocol/errors.ts";
import { operationError, operationIds, operations, type OperationId } from "../../protocol/operations.ts";
import type { ContractCase } from "../harness/case.ts";
import type { StateName } from "../harness/states.ts";
import { specimen } from "./specimens.ts";

/** Something that is out of order, and the entries of the embedded tenant where it is. */
interface Outage {
  readonly code: ErrorCode;
  readonly what: string;
  /** A session of an entry at which everything fails but the request for it. */
  readonly given: StateName;
  /** The same entry, for operations that need no session. */
  readonly appId: string;
  /** An entry at which the request for a session fails. */
  readonly requestAppId: string;
}

const outages: readonly Outage[] = [
  {
    code: "5000",
    what: "the chat server is too slow",
    given: "slowChat",
    appId: "slow-session-entry",
    requestAppId: "slow-entry",
  },
  {
    code: "5004",
    what: "the chat server is lost",
    given: "lostChat",
    appId: "lost-session-entry",
    requestAppId: "lost-entry",
  },
  {
    code: "5500",
    what: "the server fails and says why",
    given: "failingChat",
    appId: "failing-session-entry",
    requestAppId: "failing-entry",
  },
  {
    code: "5955",
    what: "the server fails and does not say why",
    given: "unspecifiedChat",
    appId: "unspecified-session-entry",
    requestAppId: "unspecified-entry",
  },
  {
    code: "5558",
    what: "the files cannot be reached",
    given: "fullDiskChat",
    appId: "full-disk-entry",
    requestAppId: "full-disk-entry",
  },
];

/** Does the operation need a session, named in its path or else the one that the client has? */
function needsSession(operation: OperationId): boolean {
  return operationError(operation, "5005") !== undefined;
}

function outageCase(outage: Outage, operation: OperationId): ContractCase {
  const { code, what, given, appId, requestAppId } = outage;
  const error = operationError(operation, code);
  return {
    id: `OUT-${code}-${operation}`,
    title: `${operation} answers ${code} when ${what}`,
    area: "outages",
    operation,
    given: needsSession(operation) ? given : "newClient",
    send: ({ chatId }) => {
      const { path, ...rest } = specimen(operation);
      const named = operations[operation].pathParameters.includes("chatId") ? { ...path, chatId } : {};
      const entry = operation === "requestChat" ? requestAppId : appId;
      return { ...rest, path: named, ...(needsSession(operation) ? {} : { caller: { appId: entry } }) };
    },
    expect: { answer: code },
    needs: "troubledEntries",
    tier: error?.tier ?? "observed",
    source: error?.source ?? "",
  };
}

/** Every outage times every operation that may tell of it. */
export const outageCases: readonly ContractCase[] = outages.flatMap((outage) =>
  operationIds
    .filter((operation) => operationError(operation, outage.code) !== undefined)
    .map((operation) => outageCase(outage, operation)),
);
