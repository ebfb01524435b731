import { absentIds } from "../../protocol/absent-ids.ts";
import { authorizationScheme } from "../../protocol/authorization.ts";
import type { ErrorCode } from "../../protocol/errors.ts";
import type { OperationId } from "../../protocol/operations.ts";
import type { CallArguments } from "../../client/client.ts";
import type { ContractCase } from "../harness/case.ts";

const area = "precedence";
const source = "each of the two alone has its error; which one wins is stated nowhere, the order is assumed";

/** One thing that is wrong with the caller, as a part of a request. Parts of two defects can be put together. */
interface Defect {
  readonly code: ErrorCode;
  readonly tenantUrl?: string;
  readonly scheme?: string;
  readonly parameters?: (appId: string, clientId: string) => string;
  readonly appId?: string;
}

/** In the order in which the reference tenant looks: of two, the earlier one is expected. */
const defects: readonly Defect[] = [
  { code: "1000", tenantUrl: "nobody.invalid" },
  { code: "2002", scheme: "Bearer" },
  { code: "2001", parameters: (appId, clientId) => `"${appId}" "${clientId}"` },
  { code: "2003", parameters: (_, clientId) => `clientId="${clientId}"` },
  { code: "2004", parameters: (appId) => `appId="${appId}"` },
  { code: "3000", appId: "!!!" },
];

/** Every two defects that one request can have; two that spoil the same part cannot be had at once, nor a bad appId that is left out. */
const pairs = defects.flatMap((first, at) =>
  defects
    .slice(at + 1)
    .filter((second) => !(first.parameters && second.parameters) && !(first.code === "2003" && second.appId))
    .map((second) => [first, second] as const),
);

function requestWith(first: Defect, second: Defect, caller: { appId: string; clientId: string }): CallArguments {
  const both = { ...second, ...first };
  const appId = both.appId ?? caller.appId;
  const parameters = both.parameters ?? ((app: string, client: string) => `appId="${app}", clientId="${client}"`);
  const Authorization = `${both.scheme ?? authorizationScheme} ${parameters(appId, caller.clientId)}`;
  return { headers: { Authorization }, ...(both.tenantUrl && { caller: { tenantUrl: both.tenantUrl } }) };
}

const unreadable = '{"events":[';

/** What else can be wrong together: both parameters, a session or an entry that is not there, and a body that cannot be read. */
const beyond: readonly (Pick<ContractCase, "given" | "send"> & {
  id: string;
  what: string;
  operation: OperationId;
  codes: readonly [ErrorCode, ErrorCode];
})[] = [
  {
    id: "PREC-2003-2004",
    what: "neither appId nor clientId",
    operation: "checkAvailability",
    codes: ["2003", "2004"],
    given: "newClient",
    send: () => ({ headers: { Authorization: `${authorizationScheme} color="blue"` } }),
  },
  {
    id: "PREC-5005-5003",
    what: "a session that is not there and an undecodable body",
    operation: "sendEvents",
    codes: ["5005", "5003"],
    given: "newClient",
    send: () => ({ path: { chatId: absentIds.chatId }, body: unreadable }),
  },
  {
    id: "PREC-5006-5003",
    what: "an entry that is not there and an undecodable body",
    operation: "requestChat",
    codes: ["5006", "5003"],
    given: "newClient",
    send: () => ({ caller: { appId: "cx-suite-no-such-entry" }, body: unreadable }),
  },
  {
    id: "PREC-2002-5003",
    what: "a wrong scheme and an undecodable body",
    operation: "requestChat",
    codes: ["2002", "5003"],
    given: "newClient",
    send: () => ({ headers: { Authorization: "Bearer token" }, body: unreadable }),
  },
  {
    id: "PREC-5005-5502",
    what: "a session and a file that are not there",
    operation: "getFile",
    codes: ["5005", "5502"],
    given: "newClient",
    send: () => ({ path: { chatId: absentIds.chatId, fileId: "nothing" } }),
  },
  {
    id: "PREC-5005-5603",
    what: "a session that is not there and tokens of two kinds",
    operation: "subscribeNotifications",
    codes: ["5005", "5603"],
    given: "newClient",
    send: () => ({
      path: { chatId: absentIds.chatId },
      json: { ios_firebase_device_token: "one", android_firebase_device_token: "two" },
    }),
  },
];

export const precedenceCases: readonly ContractCase[] = [
  ...pairs.map(([first, second]): ContractCase => ({
    id: `PREC-${first.code}-${second.code}`,
    title: `A request with the faults of ${first.code} and ${second.code} is told of one of them`,
    area,
    operation: "checkAvailability",
    given: "newClient",
    send: ({ client }) => requestWith(first, second, client.caller),
    expect: { answer: first.code, orElse: [second.code] },
    invalid: "authorization",
    tier: "recommended",
    source,
  })),
  ...beyond.map(({ id, what, operation, codes: [first, second], given, send }): ContractCase => ({
    id,
    title: `A request with ${what} is told of one of them`,
    area,
    operation,
    given,
    send,
    expect: { answer: first, orElse: [second] },
    invalid: ["authorization", "body"],
    tier: "recommended",
    source,
  })),
];
