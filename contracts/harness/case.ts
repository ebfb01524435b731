import type { ErrorCode } from "../../protocol/errors.ts";
import type { ClientEventName, ServerEventName } from "../../protocol/events.ts";
import type { OperationId } from "../../protocol/operations.ts";
import type { Tier } from "../../protocol/tier.ts";
import type { CallArguments } from "../../client/client.ts";
import type { Need } from "./capabilities.ts";
import type { FlowContext } from "./flow-context.ts";
import type { State, StateName } from "./states.ts";

/** What every requirement says of itself, whether it is checked by a row or by a flow. */
export interface Requirement {
  /** Stable: area and number, or area and the codes that it is derived from. Never used again once retired. */
  readonly id: string;
  /** Present tense: subject, verb, outcome; at most 100 characters. */
  readonly title: string;
  readonly area: string;
  readonly tier: Tier;
  readonly source: string;
  /** What the target has to have beside the API itself; without it the requirement is not applicable. */
  readonly needs?: Need;
  /** The capability that it finds out about: asked whether the target declares it or not. */
  readonly probes?: Need;
  /** It takes long or moves much: run once where others are run again and again. */
  readonly isHeavy?: boolean;
}

/** A part of a request that a row gets wrong on purpose; everything else that the suite sends must be right. */
export type InvalidPart = "tenantUrl" | "authorization" | "method" | "body";

/** What a member of the answer, addressed by JSON pointer, has to be. */
export type MemberExpectation =
  | { readonly at: string; readonly equals: unknown }
  | { readonly at: string; readonly oneOf: readonly unknown[] }
  | { readonly at: string; readonly equalsChatId: boolean };

/** What a header of the answer has to be. */
export interface HeaderExpectation {
  readonly name: string;
  readonly pattern: RegExp;
  readonly expected: string;
  /** The answer is right without it, too. */
  readonly mayBeMissing?: boolean;
}

/** Least and greatest status, for answers that the API says nothing about. */
export type StatusRange = readonly [least: number, greatest: number];

export interface Expectation {
  /** "success", the code of an error, "authorized" (any but an authorization error), or a range of statuses, whatever the body. */
  readonly answer: "success" | "authorized" | ErrorCode | StatusRange;
  /** Codes that would be as right as the one that is expected: they are recorded, and blame nobody. */
  readonly orElse?: readonly ErrorCode[];
  readonly members?: readonly MemberExpectation[];
  readonly headers?: readonly HeaderExpectation[];
  /** The body of the answer is not empty. */
  readonly hasBytes?: boolean;
  /** The answer is an empty list of events, held for as long as the document says. */
  readonly heldEmpty?: boolean;
}

/** One requirement as data: from a named state one request is sent, and its answer is judged. */
export interface ContractCase extends Requirement {
  readonly operation: OperationId;
  readonly given: StateName;
  /** What the request is made of; may refer to what the state made. */
  readonly send: (state: State) => CallArguments;
  readonly expect: Expectation;
  readonly invalid?: InvalidPart | readonly InvalidPart[];
  readonly clientEvents?: readonly ClientEventName[];
}

/** One requirement as a conversation, in code that reads from top to bottom. */
export interface ContractFlow extends Requirement {
  /** What it judges, for the closure tests. */
  readonly covers: {
    readonly operations: readonly OperationId[];
    readonly errors?: readonly { readonly operation: OperationId; readonly code: ErrorCode }[];
    readonly serverEvents?: readonly ServerEventName[];
    readonly clientEvents?: readonly ClientEventName[];
  };
  readonly invalid?: InvalidPart | readonly InvalidPart[];
  readonly run: (flow: FlowContext) => Promise<void>;
}
