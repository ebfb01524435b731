import { onEvents } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** What can go wrong with forms. */
export const formFaults = [
  {
    id: "form-answered-twice",
    family: "history",
    deviation: "A form can be answered again and again, and is thanked for each time.",
  },
  {
    id: "form-answer-ignored",
    family: "history",
    deviation: "The answer to a form is taken, and nothing comes of it.",
  },
  {
    id: "form-timeout-ignored",
    family: "history",
    deviation: "A form stays open after its time.",
  },
  {
    id: "form-timeout-milliseconds",
    family: "history",
    severity: "minor",
    deviation: "form_timeout counts milliseconds.",
    answer: onEvents((event) => {
      const { form_timeout } = event;
      return typeof form_timeout === "string" ? { ...event, form_timeout: `${form_timeout}000` } : event;
    }),
  },
  {
    id: "form-request-id-text",
    family: "history",
    deviation: "The request id of a form is not like a number.",
  },
  {
    id: "form-request-id-repeated",
    family: "history",
    deviation: "All forms of a session have the same request id.",
  },
  {
    id: "form-refusal-ignored",
    family: "history",
    deviation: "A form that the client has refused stays open, and the scenario waits on.",
  },
  {
    id: "question-answer-ignored",
    family: "history",
    deviation: "The message after a plain question is not taken for its answer.",
  },
  {
    id: "secure-data-in-history",
    family: "history",
    severity: "critical",
    deviation: "What a client enters in a secure form is in the history.",
  },
] as const satisfies readonly Fault[];
