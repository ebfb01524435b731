import { expect, vi } from "vitest";
import { virtualClock, type VirtualClock } from "../clock.ts";
import type { TenantConfigInput } from "../config.ts";
import { defaultConfig } from "../default-config.ts";
import { startTenant, type RunningTenant } from "../server.ts";
import { openRaw, type RawConnection } from "./raw-connection.ts";
import { rawText } from "./raw-text.ts";
import type { RawAnswer } from "./read-answers.ts";

interface Started {
  readonly running: RunningTenant;
  readonly clock: VirtualClock;
  readonly connections: RawConnection[];
}

const started: Started[] = [];

/**
 * Ends what `startRaw` started, and finds that nothing is left: the client gone, no connection, no held poll and no request,
 * and with the tenant no timer.
 */
export async function endRaw(): Promise<void> {
  for (const { running, clock, connections } of started.splice(0)) {
    for (const { socket } of connections) socket.destroy();
    await vi.waitFor(async () => expect(await connectionsOf(running)).toBe(0), { interval: 1, timeout: 10_000 });
    const { operations } = running.tenant.ledger.snapshot();
    const open = Object.values(operations).reduce((sum, { inFlight }) => sum + inFlight, 0);
    expect({ held: running.tenant.heldPolls(), open }).toEqual({ held: 0, open: 0 });
    await running.close();
    expect(clock.pendingTimers).toBe(0);
  }
}

/** A tenant on a clock of its own, and what tests send to it, byte for byte. */
export async function startRaw(config: Partial<TenantConfigInput> = {}) {
  const clock = virtualClock();
  const running = await startTenant({ clock, seed: 1, config: { ...defaultConfig, ...config } });
  const connections: RawConnection[] = [];
  let bytesArrived = (): number => 0;
  running.tenant.app.server.on("connection", (socket) => (bytesArrived = () => socket.bytesRead));
  started.push({ running, clock, connections });
  const open = async (isHead?: (index: number) => boolean): Promise<RawConnection> => {
    const connection = await openRaw(running.url, isHead);
    connections.push(connection);
    return connection;
  };
  /** The answers to what is sent on a connection of its own, as far as they come before it is closed. */
  const tell = async (text: string, answers = 1): Promise<readonly RawAnswer[]> => {
    const connection = await open();
    connection.send(text);
    return connection.until(answers);
  };
  /** A session without anything left to deliver. */
  const openSession = async (): Promise<string> => {
    const [opened] = await tell(rawText({ path: "/chats", body: "{}" }));
    const { chat_id: chatId } = JSON.parse(opened?.body ?? "") as { chat_id: string };
    clock.advance(1000);
    await tell(rawText({ path: `/chats/${chatId}/events` }));
    return chatId;
  };
  const untilHeld = (polls: number): Promise<void> =>
    vi.waitFor(() => expect(running.tenant.heldPolls()).toBe(polls), { interval: 1, timeout: 10_000 });
  /** Waits until so many bytes of the last connection have come. */
  const untilArrived = (bytes: number): Promise<void> =>
    vi.waitFor(() => expect(bytesArrived()).toBe(bytes), { interval: 1, timeout: 10_000 });
  const ledger = () => running.tenant.ledger.snapshot();
  return { running, clock, open, tell, openSession, untilHeld, untilArrived, ledger };
}

/** Connections that the tenant has open. */
export function connectionsOf({ tenant }: RunningTenant): Promise<number> {
  return new Promise((resolve, reject) =>
    tenant.app.server.getConnections((error, count) => (error === null ? resolve(count) : reject(error))),
  );
}
