import type { World } from "./world.ts";

/** How long answers that are on their way out may take; they are small, so this is ample. Real time, whatever the tenant's clock. */
const drainMs = 1000;

/** Ends everything that waits: held polls are answered with what there is. Sessions are left for what may still come. */
export async function closeDown(world: World): Promise<void> {
  world.isClosing = true;
  world.capacity?.close();
  for (const session of world.store.sessions()) session.held?.release();
  world.lateAnswers.flush();
  const patience = Promise.withResolvers<void>();
  const timer = setTimeout(patience.resolve, drainMs);
  await Promise.race([world.ledger.whenQuiet(), patience.promise]);
  clearTimeout(timer);
  await world.files.close();
  world.pushes.close();
}
