import { isErrorCode } from "../../protocol/errors.ts";
import { parseJson } from "../../protocol/json.ts";
import { errorCodeOf } from "../raw/outcome-of.ts";
import type { RawAnswer } from "../raw/read-answers.ts";

/** Codes that may stand in an answer with a status of 500 or more; the others tell of an accident. */
const ownFailures = ["5500", "5955"];

/** What is wrong with an answer whatever the request was; undefined: nothing. */
export function wrongWith(answer: RawAnswer, isHead: boolean): string | undefined {
  const { status, headers, body } = answer;
  if (isHead) return undefined;
  const isJson = headers["content-type"]?.startsWith("application/json") === true && body !== "";
  if (isJson && parseJson(body) === undefined) return `expected JSON, got ${JSON.stringify(body.slice(0, 200))}`;
  if (status < 400) return undefined;
  const code = errorCodeOf(answer);
  if (!isErrorCode(code)) return `expected an error body with a known code, got ${JSON.stringify(body.slice(0, 200))}`;
  if (status === 500 && !ownFailures.includes(code))
    return `expected ${ownFailures.join(" or ")} with 500, got ${code}`;
  return undefined;
}
