import { apiPrefix } from "../../protocol/operations.ts";

/** Parts of a request as text; what is left out is as the default caller sends it. */
export interface RawParts {
  readonly method?: string;
  /** Below the prefix of the API. */
  readonly path: string;
  readonly query?: string;
  /** Whole lines without their ends; they come last. */
  readonly headers?: readonly string[];
  readonly body?: string;
  readonly version?: string;
}

const authorization = 'Authorization: MOBILE-API-140-327-PLAIN appId="sales-entry", clientId="client-1"';

/** A request as it travels; each character is one byte. */
export function rawText({ method, path, query, headers = [], body, version = "1.1" }: RawParts): string {
  const length = body === undefined ? [] : [`Content-Length: ${body.length}`];
  const target = `${apiPrefix}${path}?${query ?? "tenantUrl=acme.example.com"}`;
  return [
    `${method ?? (body === undefined ? "GET" : "POST")} ${target} HTTP/${version}`,
    "Host: localhost",
    authorization,
    ...length,
    ...headers,
    "",
    body ?? "",
  ].join("\r\n");
}

/** A chat request whose body, chunks and all, is as given. */
export function chunkedChatRequest(body: string): string {
  return rawText({ path: "/chats", method: "POST", headers: ["Transfer-Encoding: chunked"] }) + body;
}
