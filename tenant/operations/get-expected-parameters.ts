import type { ExpectedParameters } from "../../protocol/types.ts";
import { success, type Answer } from "../answer.ts";
import type { EntryCall } from "../call.ts";
import type { World } from "../world.ts";

/** Lists what the entry would like to know, one object of one member each. */
export function getExpectedParameters(_: World, { app }: EntryCall): Answer {
  const body: ExpectedParameters = { parameters: app.parameters.map(({ name, type }) => ({ [name]: type })) };
  return success(body);
}
