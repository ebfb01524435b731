// Made from openapi/openapi.yaml by `npm run generate`; do not edit.

import type { SchemaError } from "../../protocol/schema-error.ts";

/** Does the value fit? What is wrong with it is in `errors` until the next call. */
export interface AnswerValidator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** Schema name to its validator; lists of events are judged without their events, which have validators of their own. */
export declare const answerValidators: Readonly<Record<string, AnswerValidator>>;
