import type { World } from "./world.ts";

/**
 * The world as one call sees it: the same in everything, but a fault that is left to chance is met in the whole call, and
 * in all that it sets off, or not at all. Where nothing is left to chance it is the world itself.
 */
export function worldOfCall(world: World): World {
  const faults = world.faults.forCall();
  if (faults === world.faults) return world;
  // What is written goes to the one world, so that no call has a state of its own.
  return new Proxy(world, {
    get: (target, name) => (name === "faults" ? faults : (Reflect.get(target, name) as unknown)),
  });
}
