import { refusal, type Refusal } from "../answer.ts";
import type { Call } from "../call.ts";
import type { World } from "../world.ts";

/** Answers for an operation that the reference tenant knows and does not perform yet. */
export function notServed(_: World, { operation }: Call): Refusal {
  return refusal("5500", `the reference tenant does not serve ${operation.title} yet`);
}
