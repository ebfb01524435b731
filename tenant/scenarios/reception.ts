import type { ScenarioInput } from "../scenario.ts";
import { agentFiles } from "./agent-files.ts";
import { delivered, goodbye, opening, read, usualParties } from "./conversation-steps.ts";

/**
 * The scenario of an entry that names none: an agent takes the session, greets, acknowledges and repeats what the client
 * says, and does on command what would otherwise need a person. Waits are short but not zero, so that each state can be seen.
 */
export const reception: ScenarioInput = {
  parties: usualParties,
  onStart: opening("Hello, how can I help?"),
  onMessage: [delivered, read, { do: "typing" }, { do: "notTyping", afterMs: 50 }, { do: "say", text: "{text}" }],
  commands: {
    "/end": [delivered, { do: "leave", afterMs: 50 }, { do: "end" }],
    "/fail": [delivered, { do: "fail", afterMs: 50 }],
    "/transfer": [
      delivered,
      { do: "leave", afterMs: 50 },
      { do: "requeue" },
      { do: "reserve", afterMs: 50 },
      { do: "accept", afterMs: 50 },
      { do: "join" },
    ],
    "/form": [delivered, { do: "showForm", afterMs: 50, name: "Survey", timeoutSeconds: 120 }],
    "/secure-form": [delivered, { do: "showSecureForm", afterMs: 50, formId: "8" }],
    "/case": [delivered, { do: "setCase", afterMs: 50, caseId: "CASE-1042" }],
    "/file": [delivered, { do: "shareFile", afterMs: 50, ...agentFiles.terms }],
    "/location": [delivered, { do: "shareLocation", afterMs: 50, latitude: 48.8566, longitude: 2.3522 }],
    "/call": [
      delivered,
      { do: "signal", afterMs: 50, data: { type: "OFFER_CALL", offerVideo: "true", sdp: "v=0\r\n" } },
    ],
    "/secure-form-cancel": [
      delivered,
      { do: "showSecureForm", afterMs: 50, formId: "8" },
      { do: "cancelSecureForm", afterMs: 50 },
    ],
    "/cobrowse": [delivered, { do: "requestCobrowsing", afterMs: 50 }],
    "/cobrowsing-started": [delivered, { do: "tellCobrowsing", afterMs: 50, stage: "started" }],
    "/cobrowsing-ended": [delivered, { do: "tellCobrowsing", afterMs: 50, stage: "ended" }],
    "/cobrowsing-rejected": [delivered, { do: "tellCobrowsing", afterMs: 50, stage: "rejected" }],
    "/service": [delivered, { do: "inform", afterMs: 50, serviceName: "Sales" }],
    "/quiet": [delivered],
  },
  onForm: [{ do: "say", afterMs: 50, text: "Thank you for the form." }],
  onSignaling: {
    REQUEST_CALL: [{ do: "signal", afterMs: 50, data: { type: "OFFER_CALL", offerVideo: "true", sdp: "v=0\r\n" } }],
  },
  onDisconnect: goodbye,
};
