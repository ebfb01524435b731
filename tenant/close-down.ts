import type { World } from "./world.ts";

/** How long answers that are on their way out may take; they are small, so this is ample. Real time, whatever the tenant's clock. */
const drainMs = 1000;

/** Ends everything that waits: held polls are answered with what there is, then all sessions are forgotten. */
export async function closeDown(world: World): Promise<void> {
  world.isClosing = true;
  for (const session of world.store.sessions()) session.held?.release();
  const patience = Promise.withResolvers<void>();
  const timer = setTimeout(patience.resolve, drainMs);
  await Promise.race([world.ledger.whenQuiet(), patience.promise]);
  clearTimeout(timer);
  world.store.reset();
}
