import { errorTable } from "../openapi/generated/errors.ts";
import { memberOf, parseJson } from "./json.ts";

/** Number of an error, as the string that travels in `error_code`. */
export type ErrorCode = keyof typeof errorTable;

/** One error of the catalogue; `message` is the vendor's text word for word, `placeholder` the part of it that a server fills in. */
export interface ErrorEntry {
  readonly code: ErrorCode;
  readonly group: "authorization" | "other";
  readonly message: string;
  readonly placeholder: string | null;
  readonly meaning: string;
  readonly source: string;
  /** Codes that the sources do not tell apart from this one: answering them instead is no fault. */
  readonly ambiguousWith: readonly ErrorCode[];
}

export const errorCatalogue: Readonly<Record<ErrorCode, ErrorEntry>> = errorTable;

export const errorCodes: readonly ErrorCode[] = Object.values(errorTable).map((entry) => entry.code);

/** Is `code` one of the catalogue? */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errorTable, code);
}

/** The error code in the body of an answer; undefined when it holds none of the catalogue. */
export function errorCodeIn(body: string): ErrorCode | undefined {
  const code = memberOf(parseJson(body), "error_code");
  return isErrorCode(code) ? code : undefined;
}

/** Does this error refuse a caller before anything is done? 3000 is in the vendor's other list, but about the header all the same. */
export function refusesCaller(code: ErrorCode): boolean {
  return errorCatalogue[code].group === "authorization" || code === "3000";
}

/** The message of an error; `detail` replaces the placeholder of those that have one. */
export function errorMessage(code: ErrorCode, detail = ""): string {
  const { message, placeholder } = errorCatalogue[code];
  return placeholder === null ? message : message.replace(placeholder, () => detail);
}

/** Is `message` what the catalogue says for `code`? Where the server fills in a part, that part may be any text but empty. */
export function isErrorMessage(code: ErrorCode, message: string): boolean {
  const { message: expected, placeholder } = errorCatalogue[code];
  if (placeholder === null) return message === expected;
  const at = expected.indexOf(placeholder);
  const [head, tail] = [expected.slice(0, at), expected.slice(at + placeholder.length)];
  return message.startsWith(head) && message.endsWith(tail) && message.length > head.length + tail.length;
}
