import { authorization } from "../openapi/generated/authorization.ts";

/** First word of the Authorization header. Source: x-authorization of the document's security scheme. */
export const authorizationScheme: string = authorization.scheme;

/** The clientId that hands identification over to cookies. */
export const cookieClientId: string = authorization.cookieClientId;

/** Web clients quote the parameter values, both mobile SDKs do not; a tenant accepts both. */
export type Spelling = (typeof authorization.spellings)[number];

export const spellings: readonly Spelling[] = authorization.spellings;

export interface Credentials {
  readonly appId: string;
  readonly clientId: string;
}

/** Value of the Authorization header; quoted unless told, as the vendor's page shows it. */
export function formatAuthorization(credentials: Credentials, spelling: Spelling = "quoted"): string {
  const { appId, clientId } = credentials;
  const pairs = Object.entries({ appId, clientId }).map(([name, value]) => formatParameter(name, value, spelling));
  return `${authorizationScheme} ${pairs.join(", ")}`;
}

/** One name=value pair of the header in the given spelling. */
export function formatParameter(name: string, value: string, spelling: Spelling): string {
  return spelling === "quoted" ? `${name}="${value}"` : `${name}=${value}`;
}
