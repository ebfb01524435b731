/** The parts of an embedded tenant that time is driven by. */
export interface DrivenTenant {
  readonly clock: { advance(ms: number): void; advanceToNextTimer(): boolean };
  heldPolls(): number;
  /** Requests received so far, and those of them that are neither answered nor known to be cut off. */
  traffic(): { readonly received: number; readonly open: number };
}

/** The client's own count. */
export interface ClientTraffic {
  sent(): number;
  underWay(): number;
}

/** Longest real time that nothing may happen in, in milliseconds; reaching it is a defect of the suite, not of a tenant. */
const stuckAfterMs = 20_000;

/**
 * Lets virtual time pass while a promise is pending. Time moves to the tenant's next timer only when nothing but time can make
 * progress: all that was sent has arrived, every request under way is a poll that the tenant reports as held, and no client
 * has gone without the tenant having noticed. So each hold is measured exactly.
 * @throws Error when nothing can make progress any more.
 */
export async function settleInVirtualTime<Value>(
  promise: Promise<Value>,
  tenant: DrivenTenant,
  client: ClientTraffic,
): Promise<Value> {
  let isPending = true;
  const done = promise.finally(() => (isPending = false));
  // The caller gets the rejection from `done` below; here it must not count as unhandled in the meantime.
  done.catch(() => undefined);
  let progressAtMs = performance.now();
  let before = "";
  while (isPending) {
    const [held, underWay] = [tenant.heldPolls(), client.underWay()];
    const now = `${held}/${underWay}`;
    // More are held than are under way where a faulty tenant keeps back an answer that its client has given up.
    if (underWay > 0 && held >= underWay && isAtRest(tenant, client)) {
      if (!tenant.clock.advanceToNextTimer())
        throw new Error(`${held} polls are held and no timer is left to end them`);
      progressAtMs = performance.now();
    }
    if (now !== before) [before, progressAtMs] = [now, performance.now()];
    if (performance.now() - progressAtMs > stuckAfterMs) {
      const { received, open } = tenant.traffic();
      const counts = `${client.sent()} sent so far and ${received} received, ${open} of them open`;
      throw new Error(`no progress for ${stuckAfterMs} ms: ${underWay} requests under way, ${held} held; ${counts}`);
    }
    await nextTurn();
  }
  return done;
}

function isAtRest(tenant: DrivenTenant, client: ClientTraffic): boolean {
  const { received, open } = tenant.traffic();
  return received === client.sent() && open === client.underWay();
}

/** Resolves when the sockets have been looked at once more. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
