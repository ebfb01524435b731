import type { ScenarioInput } from "../scenario.ts";
import { agentFiles } from "./agent-files.ts";
import { agentEnd, beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

/** The agent sends an image and a document, and asks for a file of the client. */
export const files: ScenarioInput = {
  parties: usualParties,
  onStart: [
    ...opening("Hello, here is how to find us, and our terms."),
    { do: "shareFile", afterMs: beatMs, ...agentFiles.map },
    { do: "shareFile", afterMs: beatMs, ...agentFiles.terms },
    { do: "say", afterMs: beatMs, text: "Could you send me the receipt?" },
    { do: "waitFor", replies: { chat_session_file: "received" }, withinMs: patienceMs, otherwise: "byMail" },
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  parts: {
    received: [{ do: "say", afterMs: beatMs, text: "The file is here." }],
    byMail: [{ do: "say", text: "You can also send it by mail." }],
  },
  onDisconnect: goodbye,
};
