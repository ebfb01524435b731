import type { ScenarioInput } from "../scenario.ts";
import { beatMs, delivered, goodbye, usualParties } from "./conversation-steps.ts";

/** An agent who types and never says anything: what happens then is up to the client and to the timers of the session. */
export const silentAgent: ScenarioInput = {
  parties: usualParties,
  onStart: [
    { do: "announce" },
    { do: "route", afterMs: beatMs },
    { do: "reserve", afterMs: beatMs },
    { do: "accept", afterMs: beatMs },
    { do: "join" },
  ],
  onMessage: [delivered, { do: "typing", afterMs: beatMs }, { do: "notTyping", afterMs: 2000 }],
  onDisconnect: goodbye,
};
