import { errorMessage } from "../../protocol/errors.ts";
import { onError, withCode, withStatus } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** A code that no list of the vendor has. */
const unknownCode = "5510";

/** Errors that are told with the wrong status, code, words or form. */
export const errorBodyFaults = [
  {
    id: "session-gone-status-500",
    family: "error",
    deviation: "A session that is not found is answered with status 500, so that mobile clients poll on for ever.",
    severity: "critical",
    answer: withStatus(500, "5005"),
  },
  {
    id: "session-gone-code-5006",
    family: "error",
    deviation: "A session that is not found has the code of an entry that is not found.",
    severity: "major",
    answer: withCode("5006", "5005"),
  },
  {
    id: "no-server-status-502",
    family: "error",
    deviation: "What comes with status 503 comes with 502.",
    answer: onError((answer) => (answer.status === 503 ? { ...answer, status: 502 } : answer)),
  },
  {
    id: "second-poll-code-unknown",
    family: "error",
    deviation: "A second poll is refused with a code that no list has.",
    answer: withCode(unknownCode, "5509"),
  },
  {
    id: "active-chat-error-status-200",
    family: "error",
    deviation: "Get Active Chat answers a client without a session with status 200 and the error.",
    severity: "major",
    answer: (answer, { operation }) =>
      operation.id === "getActiveChat" && answer.status === 404 ? { ...answer, status: 200 } : answer,
  },
  {
    id: "error-code-spaced",
    family: "error",
    deviation: "error_code has a space at its end.",
    severity: "major",
    answer: onError((answer, body) => ({ ...answer, json: { ...body, error_code: `${String(body["error_code"])} ` } })),
  },
  {
    id: "error-list",
    family: "error",
    deviation: "The body of an error is a list of one.",
    severity: "major",
    answer: onError((answer, body) => ({ ...answer, json: [body] })),
  },
  {
    id: "error-members-camel-case",
    family: "error",
    deviation: "The members of an error are errorCode and errorMessage.",
    severity: "major",
    answer: onError((answer, { error_code: errorCode, error_message: text }) => ({
      ...answer,
      json: { errorCode, errorMessage: text },
    })),
  },
  {
    id: "error-message-missing",
    family: "error",
    deviation: "Errors have a code and no message.",
    answer: onError((answer, { error_code }) => ({ ...answer, json: { error_code } })),
  },
  {
    id: "authorization-messages-same",
    family: "error",
    deviation: "Whatever is wrong with the authorization, the message is that of a missing header.",
    answer: onError((answer, body) =>
      String(body["error_code"]).startsWith("20")
        ? { ...answer, json: { ...body, error_message: errorMessage("2000") } }
        : answer,
    ),
  },
  {
    id: "json-error-stack-trace",
    family: "error",
    deviation: "The message about a body that is not JSON shows the inside of the server.",
    severity: "major",
    answer: onError((answer, body) => {
      const trace =
        "\n\tat com.example.chat.JsonReader.read(JsonReader.java:214)\n\tat java.lang.Thread.run(Thread.java:750)";
      return { ...answer, json: { ...body, error_message: `${String(body["error_message"])}${trace}` } };
    }, "5003"),
  },
  {
    id: "error-page-html",
    family: "error",
    deviation: "Errors of the server come as an HTML page.",
    severity: "major",
    write: (raw) =>
      raw.status >= 500
        ? {
            ...raw,
            headers: { ...raw.headers, "content-type": "text/html" },
            body: `<html><head><title>${raw.status}</title></head><body><h1>Error ${raw.status}</h1></body></html>`,
          }
        : raw,
  },
] as const satisfies readonly Fault[];
