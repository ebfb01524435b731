import { onError, withStatus } from "./alterations.ts";
import type { Fault } from "./fault.ts";

export const errorFaults = [
  {
    id: "error-code-number",
    family: "error",
    deviation: "error_code is a number.",
    answer: onError((answer, body) => ({ ...answer, json: { ...body, error_code: Number(body["error_code"]) } })),
  },
  {
    id: "error-body-missing",
    family: "error",
    deviation: "Errors have no body.",
    answer: onError((answer) => ({ ...answer, json: undefined })),
  },
  {
    id: "error-message-invented",
    family: "error",
    deviation: "error_message is a text that the vendor's list does not have.",
    answer: onError((answer, body) => ({ ...answer, json: { ...body, error_message: "Something went wrong" } })),
  },
  {
    id: "error-status-200",
    family: "error",
    deviation: "Errors come with status 200.",
    answer: onError((answer) => ({ ...answer, status: 200 })),
  },
  {
    id: "undecodable-json-status-500",
    family: "error",
    deviation: "A body that is not JSON is answered with status 500.",
    answer: withStatus(500, "5003"),
  },
  {
    id: "session-gone-status-410",
    family: "error",
    deviation: "A session that is not found is answered with status 410.",
    answer: withStatus(410, "5005"),
  },
] as const satisfies readonly Fault[];
