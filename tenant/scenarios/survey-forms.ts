import type { ScenarioInput, StepInput } from "../scenario.ts";
import { beatMs, delivered, opening, read, usualParties } from "./conversation-steps.ts";

const form = { do: "showForm", afterMs: beatMs, timeoutSeconds: 20 } as const;
/** Longer than the form is open, so that it is the form that runs out; milliseconds. */
const withinMs = 25_000;

const bot = { party: "scenario" } as const;

/** What the scenario asks when nobody else is there any more. */
const survey: StepInput[] = [
  { do: "join", afterMs: beatMs, ...bot },
  { do: "say", ...bot, text: "How was it?" },
  { ...form, name: "Survey" },
  {
    do: "waitFor",
    replies: { chat_session_form_data: "thanks", chat_form_data_cancel: "pity", formTimeout: "tooLate" },
    withinMs,
  },
  { do: "end", afterMs: beatMs },
];

/**
 * Forms of every kind: a plain question, whose answer is the next message; the form by which clients tell where they are; and
 * a survey at the end, also for a client that leaves the conversation. Each may be answered, refused or left to run out.
 */
export const surveyForms: ScenarioInput = {
  parties: usualParties,
  onStart: [
    ...opening("Hello, two questions before we begin."),
    { do: "say", afterMs: beatMs, text: "What may I call you?" },
    { ...form, name: "" },
    { do: "waitFor", replies: { chat_session_form_data: "called", formTimeout: "unnamed" }, withinMs },
    { do: "say", afterMs: beatMs, text: "Where are you?" },
    { ...form, name: "RequestLocation" },
    {
      do: "waitFor",
      replies: { chat_session_form_data: "located", chat_form_data_cancel: "lost", formTimeout: "lost" },
      withinMs,
    },
    { do: "leave", afterMs: beatMs },
    { do: "automate" },
    ...survey,
  ],
  onMessage: [delivered, read],
  parts: {
    called: [delivered, { do: "say", afterMs: beatMs, text: "Nice to meet you." }],
    unnamed: [{ do: "say", text: "Let us go on without a name." }],
    located: [{ do: "say", afterMs: beatMs, text: "I see you on the map." }],
    lost: [{ do: "say", afterMs: beatMs, text: "We will find you all the same." }],
    thanks: [{ do: "say", afterMs: beatMs, ...bot, text: "Thank you for your answer." }],
    pity: [{ do: "say", afterMs: beatMs, ...bot, text: "We go on without it." }],
    tooLate: [{ do: "say", ...bot, text: "The time for this form is over." }],
  },
  onDisconnect: [{ do: "leave" }, { do: "announce" }, ...survey],
};
