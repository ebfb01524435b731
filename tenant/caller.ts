import { authorizationScheme, cookieClientId } from "../protocol/authorization.ts";
import type { Operation } from "../protocol/operations.ts";
import { isRefusal, type Refusal } from "./answer.ts";
import { readAuthorization } from "./authorization.ts";
import { browserCookieIn } from "./browser-cookie.ts";
import type { AppConfig } from "./config.ts";
import type { ActiveFaults } from "./faults.ts";
import { identityOf } from "./identity.ts";
import { firstTenant, resolveTenant, type TenantEntry } from "./resolve-tenant.ts";
import type { World } from "./world.ts";

/** The parts of a request that say who asks. */
export interface Credentials {
  readonly tenantUrl: string | undefined;
  readonly host: string | undefined;
  readonly authorization: string | undefined;
  /** The header with all cookies of a browser. */
  readonly cookie: string | undefined;
}

/** Who asks, as far as it is known. */
export interface Caller {
  readonly tenant: TenantEntry | null;
  /** Null where the tenant has no such entry. */
  readonly app: AppConfig | null;
  /** What sessions belong to, see `identityOf`; null for a plain link, which names no one. */
  readonly identity: string | null;
  /** Does it call itself by the id that all web clients share? */
  readonly isBrowser: boolean;
  /** A cookie that the answer has to set. */
  readonly newCookie: string | null;
}

/** Who names no client. */
const nobody = { identity: null, isBrowser: false, newCookie: null } as const;

/** Longest cookie value that is taken for an identity; a longer one is not ours. */
const maxCookieLength = 128;

/**
 * Finds out who asks, or what is wrong with the tenant or the header. Plain links (files and photos) may leave either out,
 * but what they do carry has to be right.
 */
export function resolveCaller(world: World, operation: Operation, given: Credentials): Caller | Refusal {
  const caller = resolveChecked(world, operation, given);
  const isUnchecked = isRefusal(caller) && world.faults.has(`authorization-off:${operation.id}`);
  return isUnchecked ? resolveUnchecked(world, given) : caller;
}

function resolveChecked(world: World, operation: Operation, given: Credentials): Caller | Refusal {
  const { faults } = world;
  const tenant = resolveTenant(world.tenants, given, faults);
  const isPlainLink = operation.authorization === "optional" && isBlank(given.authorization);
  if (isRefusal(tenant)) {
    const mayBeMissing = operation.tenantUrl === "optional" && isBlank(given.tenantUrl);
    const { wrong } = mayBeMissing ? { wrong: null } : readAuthorization(given.authorization, faults);
    if (wrong !== null && faults.has("header-before-tenant")) return wrong;
    if (!mayBeMissing) return tenant;
  }
  if (isPlainLink) return { tenant: isRefusal(tenant) ? null : tenant, app: null, ...nobody };
  const { appId, clientId, wrong } = readAuthorization(given.authorization, faults);
  if (wrong !== null) return wrong;
  return identify(world, isRefusal(tenant) ? null : tenant, appId ?? "", clientId ?? "", given.cookie);
}

/** With its check switched off an operation takes what it can read and makes the rest up. */
function resolveUnchecked(world: World, given: Credentials): Caller {
  const found = resolveTenant(world.tenants, given, world.faults);
  const tenant = isRefusal(found) ? (firstTenant(world.tenants) ?? null) : found;
  const { appId, clientId, wrong } = readAuthorization(given.authorization, world.faults);
  if (wrong === null && !isRefusal(found)) return identify(world, tenant, appId ?? "", clientId ?? "", given.cookie);
  return { tenant, app: firstApp(tenant), ...nobody };
}

/**
 * Whom a refused chat request would have been from, had its authorization scheme been right, for a tenant that does the work
 * before it looks; null for one that does not.
 */
export function callerAnyhow(world: World, operation: Operation, given: Credentials): Caller | null {
  if (operation.id !== "requestChat" || world.faults.switchedOn.length === 0) return null;
  const authorization = given.authorization?.replace(/^\s*\S+/, authorizationScheme);
  const caller = resolveChecked(world, operation, { ...given, authorization });
  return isRefusal(caller) || !world.faults.has("authorization-checked-late") ? null : caller;
}

function identify(
  world: World,
  tenant: TenantEntry | null,
  appId: string,
  clientId: string,
  cookies: string | undefined,
): Caller {
  const { faults, identifiers } = world;
  const app = entryOf(world, tenant, appId);
  const isBrowser = isBrowserId(clientId, faults);
  if (!isBrowser || faults.has("cookie-ignored")) {
    const identity = identityOf(tenant, appId, { by: "client", value: clientId }, faults);
    return { tenant, app, identity, isBrowser, newCookie: null };
  }
  const cookie = browserCookieIn(world, cookies);
  const isKnown = cookie !== undefined && cookie !== "" && cookie.length <= maxCookieLength;
  const value = isKnown ? cookie : identifiers.uuid();
  const renewed = isKnown && faults.has("cookie-renewed-every-time") ? identifiers.uuid() : null;
  const identity = identityOf(tenant, appId, { by: "cookie", value }, faults);
  return { tenant, app, identity, isBrowser, newCookie: isKnown ? renewed : value };
}

/** Is it the id that all web clients share? They do not all spell it alike. */
function isBrowserId(clientId: string, faults: ActiveFaults): boolean {
  if (clientId === cookieClientId) return true;
  return clientId.toLowerCase() === cookieClientId.toLowerCase() && !faults.has("browser-id-spelt-exactly");
}

function entryOf({ faults }: World, tenant: TenantEntry | null, appId: string): AppConfig | null {
  const found = tenant?.apps.get(appId);
  if (tenant === null || found !== undefined) return found ?? null;
  const alike = [...tenant.apps.values()].find((app) => app.appId.toLowerCase() === appId.toLowerCase());
  if (alike !== undefined && faults.has("app-id-case-folded")) return alike;
  return faults.has("app-id-ignored") ? firstApp(tenant) : null;
}

function firstApp(tenant: TenantEntry | null): AppConfig | null {
  return tenant?.apps.values().next().value ?? null;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
