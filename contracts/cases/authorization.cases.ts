import { authorizationScheme, formatParameter, spellings, type Spelling } from "../../protocol/authorization.ts";
import type { ErrorCode } from "../../protocol/errors.ts";
import { operationError, operationIds, operations, type OperationId } from "../../protocol/operations.ts";
import type { ContractCase, InvalidPart } from "../harness/case.ts";
import type { State } from "../harness/states.ts";
import { specimen } from "./specimens.ts";

/** One way to get an authorization error: what is wrong, and the request that has it wrong. */
interface Defect {
  readonly code: ErrorCode;
  /** What is wrong, as the subject of a title. */
  readonly what: string;
  readonly invalid: InvalidPart;
  /** A defect without a header has no spelling. */
  readonly spelled: boolean;
  readonly header?: (state: State, spelling: Spelling) => string | null;
  readonly tenantUrl?: string;
}

const defects: readonly Defect[] = [
  { code: "1000", what: "an unknown tenantUrl", invalid: "tenantUrl", spelled: true, tenantUrl: "nobody.invalid" },
  { code: "2000", what: "no Authorization header", invalid: "authorization", spelled: false, header: () => null },
  {
    code: "2001",
    what: "authorization parameters that are no pairs",
    invalid: "authorization",
    spelled: true,
    header: ({ client }, spelling) =>
      spelling === "quoted"
        ? `${authorizationScheme} "${client.caller.appId}" "${client.caller.clientId}"`
        : `${authorizationScheme} ${client.caller.appId} ${client.caller.clientId}`,
  },
  {
    code: "2002",
    what: "another authorization scheme",
    invalid: "authorization",
    spelled: true,
    header: (state, spelling) => `Bearer ${pair(state, "appId", spelling)}, ${pair(state, "clientId", spelling)}`,
  },
  {
    code: "2003",
    what: "no appId",
    invalid: "authorization",
    spelled: true,
    header: (state, spelling) => `${authorizationScheme} ${pair(state, "clientId", spelling)}`,
  },
  {
    code: "2004",
    what: "no clientId",
    invalid: "authorization",
    spelled: true,
    header: (state, spelling) => `${authorizationScheme} ${pair(state, "appId", spelling)}`,
  },
  {
    code: "3000",
    what: "an appId that is no identifier",
    invalid: "authorization",
    spelled: true,
    header: (state, spelling) =>
      `${authorizationScheme} ${formatParameter("appId", "!!!", spelling)}, ${pair(state, "clientId", spelling)}`,
  },
];

function pair({ client }: State, name: "appId" | "clientId", spelling: Spelling): string {
  return formatParameter(name, client.caller[name], spelling);
}

/**
 * Every operation times every authorization error times both spellings. The ids are made of the codes, operations and
 * spellings, which are as stable as numbers and say at once what a red row is about.
 */
const refusals: ContractCase[] = operationIds.flatMap((operation) =>
  defects
    .filter((defect) => !isServedWithout(operation, defect))
    .flatMap((defect) => (defect.spelled ? spellings : [null]).map((spelling) => refusal(operation, defect, spelling))),
);

/** A plain link carries no header, and the sources differ on whether it needs one: FILE-015 and PHOTO-004 ask where it does. */
function isServedWithout(operation: OperationId, { code }: Defect): boolean {
  return code === "2000" && operations[operation].authorization === "optional";
}

function refusal(operation: OperationId, defect: Defect, spelling: Spelling | null): ContractCase {
  const { code, what, invalid, header, tenantUrl } = defect;
  const described = operationError(operation, code);
  if (described === undefined) throw new Error(`the document has no error ${code} for ${operation}`);
  return {
    id: ["AUTH", code, operation, spelling].filter((part) => part !== null).join("-"),
    title: `${operation} refuses ${what} with ${code}${spelling === null ? "" : ` (${spelling})`}`,
    area: "authorization",
    operation,
    given: "newClient",
    send: (state) => {
      const given = specimen(operation);
      const caller = { ...(tenantUrl === undefined ? {} : { tenantUrl }), ...(spelling === null ? {} : { spelling }) };
      const headers = { ...given.headers, ...(header && { Authorization: header(state, spelling ?? "quoted") }) };
      return { ...given, headers, caller };
    },
    expect: { answer: code },
    invalid,
    tier: described.tier,
    source: described.source,
  };
}

/** Every operation lets both spellings pass. */
const acceptances: ContractCase[] = operationIds.flatMap((operation) =>
  spellings.map((spelling): ContractCase => ({
    id: `AUTH-accepts-${operation}-${spelling}`,
    title: `${operation} accepts ${spelling} authorization parameters`,
    area: "authorization",
    operation,
    given: "newClient",
    send: () => ({ ...specimen(operation), caller: { spelling } }),
    expect: { answer: "authorized" },
    tier: spelling === "quoted" ? operations[operation].tier : "recommended",
    source:
      spelling === "quoted" ? "[seed] Example Request" : "[ios HttpHeaderFields.swift]; [android HttpHeaderType.kt]",
  })),
);

/** The header in forms that clients send and that mean the same. */
const tolerances: ContractCase[] = [
  {
    id: "AUTH-101",
    title: "More than one space after the scheme changes nothing",
    area: "authorization",
    operation: "getVersion",
    given: "newClient",
    send: (state) => ({
      headers: {
        Authorization: `${authorizationScheme}  ${pair(state, "appId", "quoted")},  ${pair(state, "clientId", "quoted")}`,
      },
    }),
    expect: { answer: "success" },
    tier: "recommended",
    source: "[android HttpHeaderType.kt]",
  },
  {
    id: "AUTH-102",
    title: "No space after the comma changes nothing",
    area: "authorization",
    operation: "getVersion",
    given: "newClient",
    send: (state) => ({
      headers: {
        Authorization: `${authorizationScheme} ${pair(state, "appId", "quoted")},${pair(state, "clientId", "quoted")}`,
      },
    }),
    expect: { answer: "success" },
    tier: "observed",
    source: "no client is known to send it",
  },
  {
    id: "AUTH-103",
    title: "A tenantUrl given as a full URL is reduced to its host",
    area: "authorization",
    operation: "getVersion",
    given: "newClient",
    send: ({ client }) => ({ caller: { tenantUrl: `https://${client.caller.tenantUrl}/` } }),
    expect: { answer: "success" },
    tier: "observed",
    source: "[rails-v1] sends it so; no page says it",
  },
  {
    id: "AUTH-104",
    title: "The case of letters of a tenantUrl does not matter",
    area: "authorization",
    operation: "getVersion",
    given: "newClient",
    send: ({ client }) => ({ caller: { tenantUrl: client.caller.tenantUrl.toUpperCase() } }),
    expect: { answer: "success" },
    tier: "observed",
    source: "assumed: host names have no case",
  },
  {
    id: "AUTH-105",
    title: "A request without tenantUrl is decided by its host or refused with 1000",
    area: "authorization",
    operation: "getVersion",
    given: "newClient",
    send: () => ({ query: { tenantUrl: null } }),
    expect: { answer: "1000" },
    invalid: "tenantUrl",
    tier: "observed",
    source: "[seed] in every request; [bp 3.x] optional on the tenant's own host",
  },
  {
    id: "AUTH-107",
    title: "A request without tenantUrl is for the tenant whose host it is sent to",
    area: "authorization",
    operation: "getVersion",
    given: "newClient",
    send: ({ client }) => ({ query: { tenantUrl: null }, headers: { Host: client.caller.tenantUrl } }),
    expect: { answer: "success" },
    invalid: "tenantUrl",
    tier: "observed",
    source: "[bp 3.x] tenantUrl is optional on the tenant's own host",
  },
  {
    id: "AUTH-106",
    title: "A User-Agent that is not MobileClient is not refused",
    area: "authorization",
    operation: "getVersion",
    given: "newClient",
    send: () => ({ headers: { "User-Agent": "okhttp/4.9.0", UserAgent: "MobileClient" } }),
    expect: { answer: "success" },
    tier: "recommended",
    source: "[ios HttpHeaderFields.swift]; [android HttpHeaderType.kt]",
  },
];

export const authorizationCases: readonly ContractCase[] = [...refusals, ...acceptances, ...tolerances];
