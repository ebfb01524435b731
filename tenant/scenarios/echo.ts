import type { ScenarioInput } from "../scenario.ts";
import { usualParties } from "./conversation-steps.ts";

/** An agent who is there at once and repeats what is said at once, so that nothing but the tenant takes time: for load. */
export const echo: ScenarioInput = {
  parties: { agent: usualParties.agent },
  onStart: [
    { do: "announce" },
    { do: "route" },
    { do: "reserve" },
    { do: "accept" },
    { do: "announce" },
    { do: "join" },
  ],
  onMessage: [
    { do: "receipt", kind: "delivered" },
    { do: "receipt", kind: "read" },
    { do: "say", text: "{text}" },
  ],
  onDisconnect: [{ do: "leave" }, { do: "end" }],
};
