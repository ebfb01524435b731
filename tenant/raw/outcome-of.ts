import { memberOf, parseJson } from "../../protocol/json.ts";
import type { RawAnswer } from "./read-answers.ts";

/** The error code in the body of an answer, whatever it is. */
export function errorCodeOf({ body }: RawAnswer): unknown {
  return memberOf(parseJson(body), "error_code");
}

/** How an answer counts: its status, and behind it its error code: "200", "404/5005". */
export function outcomeOf(answer: RawAnswer): string {
  const code = errorCodeOf(answer);
  return typeof code === "string" ? `${answer.status}/${code}` : String(answer.status);
}
