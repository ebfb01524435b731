import type { ScenarioInput } from "../scenario.ts";

/** Nothing happens by itself: the session waits in the queue for a person at the agent console. */
export const manual: ScenarioInput = {
  parties: {},
  onStart: [{ do: "announce" }, { do: "route" }],
  onDisconnect: [{ do: "announce" }],
};
