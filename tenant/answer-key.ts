import { errorCodeIn } from "../protocol/errors.ts";

/** How an answer is counted: its status, and behind it the error code of a body that has one: "200", "404/5005". */
export function answerKey(status: number, body: string): string {
  if (status === 200) return "200";
  const code = errorCodeIn(body);
  return code === undefined ? String(status) : `${status}/${code}`;
}
