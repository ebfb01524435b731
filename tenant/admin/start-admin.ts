import type { AddressInfo } from "node:net";
import type { World } from "../world.ts";
import { createAdminApp } from "./admin-app.ts";
import { demandLoopback } from "./loopback-guard.ts";

/** Where the admin port listens. */
export interface AdminOptions {
  /** 0: any free port. */
  readonly port: number;
  /** A loopback address, 127.0.0.1 unless said otherwise. */
  readonly host?: string;
}

/** An admin port that listens. */
export interface RunningAdmin {
  /** Its address, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Opens the admin port of a tenant that listens at `apiUrl`.
 * @throws Error for an address that is not of this machine, and when the port cannot be had, with the system's error as cause.
 */
export async function startAdmin(world: World, apiUrl: string, options: AdminOptions): Promise<RunningAdmin> {
  const { port, host = "127.0.0.1" } = options;
  demandLoopback(host);
  const app = createAdminApp(world, apiUrl);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the admin port cannot listen at ${host}:${port}: expected a free port of this machine, got ${cause}; ` +
        "name another port, or port 0 for any free one",
      { cause: error },
    );
  }
  const { address, port: taken } = app.server.address() as AddressInfo;
  const name = address.includes(":") ? `[${address}]` : address;
  return { url: `http://${name}:${taken}`, close: () => app.close() };
}
