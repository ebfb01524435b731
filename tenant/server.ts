import type { AddressInfo } from "node:net";
import { startAdmin, type AdminOptions, type RunningAdmin } from "./admin/start-admin.ts";
import { createWorld, tenantIn, type Tenant, type TenantOptions } from "./app.ts";
import { canShareAPort, openMoreDoors } from "./more-doors.ts";
import type { KeyPair } from "./tls/self-signed.ts";

export interface ListenOptions {
  /** Default: the loopback address, so that nobody else reaches a tenant by accident. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Speaks TLS with this certificate and key; plain HTTP when null or left out. */
  readonly tls?: KeyPair | null;
  /** Thousands of clients come at once; looked at where any free port will do, and without TLS. See `openMoreDoors`. */
  readonly forCrowds?: boolean;
  /** The admin port, see `createAdminApp`; none when null or left out. */
  readonly admin?: AdminOptions | null;
}

/** A tenant that listens. */
export interface RunningTenant {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly tenant: Tenant;
  /** Address of the admin port, without a slash at the end; null when it has none. */
  readonly adminUrl: string | null;
  /** Answers held polls, then closes every connection, those of the admin port last; nothing is left open. */
  close(): Promise<void>;
}

/** Connections that may wait to be accepted when thousands arrive at once; the kernel may allow fewer. */
const backlog = 8192;

/**
 * Builds a tenant and listens.
 * @throws Error when it cannot listen, with the address and what to do; the tenant is closed again then.
 */
export async function startTenant(options: TenantOptions & ListenOptions = {}): Promise<RunningTenant> {
  const { host = "127.0.0.1", port = 0, admin = null, tls = null, forCrowds = false, ...tenantOptions } = options;
  const world = createWorld(tenantOptions);
  const tenant = tenantIn(world, tls);
  try {
    // A port that somebody named must not be shared: two tenants at one would never notice.
    const isWide = forCrowds && port === 0 && tls === null && canShareAPort;
    await tenant.app.listen({ host, port, backlog, ...(isWide ? { reusePort: true } : {}) });
    if (isWide) await openMoreDoors(tenant.app.server, tenant.app.server.address() as AddressInfo, backlog);
  } catch (error) {
    await tenant.close();
    throw listenError(host, port, error);
  }
  const address = tenant.app.server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  const url = `${tls === null ? "http" : "https"}://${name}:${address.port}`;
  if (admin === null) return { url, adminUrl: null, tenant, close: () => tenant.close() };
  try {
    const adminPort = await startAdmin(world, url, admin);
    return { url, adminUrl: adminPort.url, tenant, close: () => closeBoth(tenant, adminPort) };
  } catch (error) {
    await tenant.close();
    throw error;
  }
}

/** The admin port goes last, so that the final ledger can be read there. */
async function closeBoth(tenant: Tenant, adminPort: RunningAdmin): Promise<void> {
  try {
    await tenant.close();
  } finally {
    await adminPort.close();
  }
}

function listenError(host: string, port: number, cause: unknown): Error {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "an error without a code";
  const place = `${host}:${port}`;
  const reason =
    code === "EADDRINUSE" ? "another process listens there" : cause instanceof Error ? cause.message : String(cause);
  const next = "stop that process, name another port, or name port 0 for any free one";
  return new Error(
    `the tenant cannot listen at ${place}: expected a free port of this machine, got ${code} (${reason}); ${next}`,
    { cause },
  );
}
