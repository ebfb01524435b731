import { formatAuthorization, type Spelling } from "./authorization.ts";
import { apiPrefix, operations, type OperationId } from "./operations.ts";

/** A request that any transport can send; `path` is absolute and holds the query. */
export interface RequestDescription {
  readonly operation: OperationId;
  /** That of the operation, unless another one is sent on purpose. */
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** Who asks: the tenant, the entry, and the installation of the client application. */
export interface Caller {
  readonly tenantUrl: string;
  readonly appId: string;
  readonly clientId: string;
  readonly spelling?: Spelling;
}

/** What one request adds to its operation and caller. */
export interface RequestArguments {
  /** Values of the path parameters. */
  readonly path?: Readonly<Record<string, string>>;
  /** Method to be sent in place of the operation's. */
  readonly method?: string;
  /** Absolute path to be asked in place of the operation's; `path` is not looked at then. */
  readonly address?: string;
  /** More query parameters; a null takes one away that would be there. */
  readonly query?: Readonly<Record<string, string | null>>;
  /** More headers; a null takes one away that would be there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Body to be sent as JSON. */
  readonly json?: unknown;
  /** Body to be sent as it is, in place of `json`. */
  readonly body?: string | Uint8Array;
}

/** Headers that a request has unless it is given others, whoever sends it. */
export const headersOfAll = {
  "Content-Type": "application/json; charset=UTF-8",
  "User-Agent": "MobileClient",
} as const;

/**
 * Describes a request as the vendor's page shows it.
 * @throws Error when a path parameter is missing or one is given that the path does not have.
 */
export function buildRequest(operation: OperationId, caller: Caller, given: RequestArguments = {}): RequestDescription {
  const method = given.method ?? operations[operation].method;
  const query = present({ tenantUrl: caller.tenantUrl, ...given.query });
  const headers = present({
    Authorization: formatAuthorization(caller, caller.spelling),
    ...headersOfAll,
    ...given.headers,
  });
  const search = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const path = given.address ?? `${apiPrefix}${fillPath(operation, given.path ?? {})}`;
  const body = given.body ?? (given.json === undefined ? null : JSON.stringify(given.json));
  return { operation, method, path: search.length === 0 ? path : `${path}?${search.join("&")}`, headers, body };
}

function fillPath(operation: OperationId, values: Readonly<Record<string, string>>): string {
  const { path, pathParameters } = operations[operation];
  const unknown = Object.keys(values).filter((name) => !pathParameters.includes(name));
  const missing = pathParameters.filter((name) => values[name] === undefined);
  if (unknown.length + missing.length > 0) {
    throw new Error(
      `path of ${operation}: expected values for ${JSON.stringify(pathParameters)}, got ${JSON.stringify(Object.keys(values))}`,
    );
  }
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function present(values: Readonly<Record<string, string | null>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) if (value !== null) kept[name] = value;
  return kept;
}
