import { runSteps } from "./play-scenario.ts";
import type { World } from "./world.ts";

/** Has the agent of every connected session say the same at the same moment, so that all held polls are released together; returns how many there are. */
export function broadcast(world: World, text: string): number {
  // Steps fill in what the client said where they are told to; this text is no template.
  const say = { do: "say", afterMs: 0, party: "agent", text: text.replaceAll("{text}", "") } as const;
  const connected = [...world.store.sessions()].filter(
    ({ state, scenario }) => state === "connected" && "agent" in scenario.parties,
  );
  for (const session of connected) runSteps(world, session, [say], null);
  return connected.length;
}
