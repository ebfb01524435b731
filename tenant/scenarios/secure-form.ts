import type { ScenarioInput, StepInput } from "../scenario.ts";
import { agentEnd, beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

/** `formId` is an id of a form in the widget configuration. */
const form: StepInput = { do: "showSecureForm", afterMs: beatMs, formId: "8" };

/** The agent asks for card data in a secure form, which the client answers, refuses or ignores; a second one is withdrawn. */
export const secureForm: ScenarioInput = {
  parties: usualParties,
  onStart: [
    ...opening("Hello, please enter your card data in the form; I cannot see it."),
    form,
    {
      do: "waitFor",
      replies: { chat_session_secure_form_data: "paid", chat_session_secure_form_cancel: "refused" },
      withinMs: patienceMs,
      otherwise: "withdrawn",
    },
    form,
    { do: "cancelSecureForm", afterMs: beatMs },
    { do: "say", text: "That one was not meant for you." },
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  parts: {
    paid: [{ do: "say", afterMs: beatMs, text: "The payment has been received." }],
    refused: [{ do: "say", afterMs: beatMs, text: "We can send you an invoice." }],
    withdrawn: [{ do: "cancelSecureForm" }, { do: "say", text: "I have closed the form again." }],
  },
  onDisconnect: goodbye,
};
