import { cookieClientId } from "../protocol/authorization.ts";
import type { Operation } from "../protocol/operations.ts";
import { isRefusal, type Refusal } from "./answer.ts";
import { readAuthorization } from "./authorization.ts";
import type { AppConfig } from "./config.ts";
import { firstTenant, resolveTenant, type TenantEntry } from "./resolve-tenant.ts";
import type { World } from "./world.ts";

/** The parts of a request that say who asks. */
export interface Credentials {
  readonly tenantUrl: string | undefined;
  readonly host: string | undefined;
  readonly authorization: string | undefined;
  /** Value of the cookie that identifies a browser. */
  readonly cookie: string | undefined;
}

/** Who asks, as far as it is known. */
export interface Caller {
  readonly tenant: TenantEntry | null;
  /** Null where the tenant has no such entry. */
  readonly app: AppConfig | null;
  /** What sessions belong to; null for a plain link, which names no one. */
  readonly identity: string | null;
  /** A cookie that the answer has to set. */
  readonly newCookie: string | null;
}

/** Longest cookie value that is taken for an identity; a longer one is not ours. */
const maxCookieLength = 128;

/**
 * Finds out who asks, or what is wrong with the tenant or the header. Plain links (files and photos) may leave either out,
 * but what they do carry has to be right.
 */
export function resolveCaller(world: World, operation: Operation, given: Credentials): Caller | Refusal {
  const { faults } = world;
  if (faults.has(`authorization-off:${operation.id}`)) return resolveUnchecked(world, given);
  const tenant = resolveTenant(world.tenants, given, faults);
  const isPlainLink = operation.authorization === "optional" && isBlank(given.authorization);
  if (isRefusal(tenant)) {
    const mayBeMissing = operation.tenantUrl === "optional" && isBlank(given.tenantUrl);
    if (!mayBeMissing) return tenant;
  }
  if (isPlainLink) return { tenant: isRefusal(tenant) ? null : tenant, app: null, identity: null, newCookie: null };
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
  return { tenant, app: firstApp(tenant), identity: null, newCookie: null };
}

function identify(
  world: World,
  tenant: TenantEntry | null,
  appId: string,
  clientId: string,
  cookie: string | undefined,
): Caller {
  const isAnyApp = world.faults.has("app-id-ignored");
  const app = tenant?.apps.get(appId) ?? (isAnyApp ? firstApp(tenant) : null);
  const byCookie = clientId.toLowerCase() === cookieClientId.toLowerCase() && !world.faults.has("cookie-ignored");
  if (!byCookie) return { tenant, app, identity: identityOf(tenant, appId, `client ${clientId}`), newCookie: null };
  const isKnown = cookie !== undefined && cookie !== "" && cookie.length <= maxCookieLength;
  const value = isKnown ? cookie : world.identifiers.uuid();
  return { tenant, app, identity: identityOf(tenant, appId, `cookie ${value}`), newCookie: isKnown ? null : value };
}

/** Sessions belong to a client of an entry of a tenant; without a tenant nobody can be told from anybody. */
function identityOf(tenant: TenantEntry | null, appId: string, client: string): string | null {
  return tenant === null ? null : [tenant.tenantUrl, appId, client].join(" ");
}

function firstApp(tenant: TenantEntry | null): AppConfig | null {
  return tenant?.apps.values().next().value ?? null;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
