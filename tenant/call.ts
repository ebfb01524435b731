import type { Readable } from "node:stream";
import type { Operation } from "../protocol/operations.ts";
import type { Answer, Refusal } from "./answer.ts";
import type { Caller } from "./caller.ts";
import type { AppConfig } from "./config.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** The client's end of a request that is answered late. */
export interface Connection {
  /** Has the client gone, so that nothing can reach it? */
  isGone(): boolean;
  /** Has `waiter` told, once, when the client goes or the answer is finished, whichever is first; only the last one given. */
  onClose(waiter: { leave(): void }): void;
  /** Gives the answer that the handler has said comes `later`; null when the client went away before there was one. */
  answer(answer: Answer | Refusal | null): void;
}

/** The body of an upload, which is read by whoever takes it; what nobody reads is read away after the answer. */
export interface UploadBody {
  /** The content type header, which says where its parts begin and end. */
  readonly contentType: string | undefined;
  readonly bytes: Readable;
}

/** One request whose caller is known. */
export interface Call {
  readonly operation: Operation;
  readonly caller: Caller;
  /** Values of the path parameters. */
  readonly path: Readonly<Record<string, string | undefined>>;
  /** The whole body; undefined where there is none, and for an upload. */
  readonly body: Uint8Array | undefined;
  /** Null for everything that is no upload. */
  readonly upload: UploadBody | null;
  readonly connection: Connection;
}

/** A call of an entry that exists. */
export interface EntryCall extends Call {
  readonly app: AppConfig;
}

/** A call about a session that exists and that the caller may use. */
export interface SessionCall extends Call {
  readonly session: Session;
}

/** Said by a handler in place of an answer: it comes through the connection, see `Connection.answer`. */
export const later = Symbol("later");

/** An answer now, or later; null when the client went away before there was one. Polls use `later`, which costs them less. */
export type Reply = Answer | Refusal | typeof later | Promise<Answer | Refusal | typeof later | null>;

/** What serves an operation, and how much has to be known before it can. */
export type Handler =
  | { readonly needs: "caller"; readonly handle: (world: World, call: Call) => Reply }
  | { readonly needs: "entry"; readonly handle: (world: World, call: EntryCall) => Reply }
  | { readonly needs: "session"; readonly handle: (world: World, call: SessionCall) => Reply };
