import type { ErrorCode } from "../protocol/errors.ts";
import type { ClientEventName, ServerEventName } from "../protocol/events.ts";
import type { OperationId } from "../protocol/operations.ts";

/**
 * What of the document has no case yet, each with the reason. A test proves the lists exact: what has a case must leave them,
 * and what has none must stand here, so they can only shrink.
 */
/** Operations of which only the authorization is checked. */
export const pendingOperations: Partial<Record<OperationId, string>> = {};

/** Error codes that no case expects of any operation. */
export const pendingErrors: Partial<Record<ErrorCode, string>> = {
  "5511":
    "the reference tenant ends an empty hold with an empty list; the other reading is a setting that no case uses yet",
};

/** Errors of single operations that no case expects, although other operations are asked for them. */
export const pendingCells: Partial<Record<OperationId, Partial<Record<ErrorCode, string>>>> = {};

/** Server events that no case waits for. */
export const pendingServerEvents: Partial<Record<ServerEventName, string>> = {};

/** Client events that no case sends. */
export const pendingClientEvents: Partial<Record<ClientEventName, string>> = {};

/** What a fault that no requirement notices yet breaks, and why it is not noticed. */
export interface UnnoticedFault {
  /** The statement of the API that the tenant breaks. */
  readonly breaks: string;
  readonly reason: string;
}

/** Faults without a proof, by id. */
export const pendingFaults: Readonly<Record<string, UnnoticedFault>> = {
  "cookie-path-root": {
    breaks: "A cookie is sent to the API alone.",
    reason: "no case looks at the path of the cookie; the sources show none",
  },
  "app-id-case-folded": {
    breaks: "An appId names one entry, letter for letter.",
    reason: "no case asks for an entry in other letters; no source says that case matters",
  },
  "sessions-shared-across-tenants": {
    breaks: "A client of one contact centre is not one of another.",
    reason: "no case asks two tenants as the same client yet",
  },
  "host-ignored": {
    breaks: "A request without tenantUrl is for the tenant of its host.",
    reason: "the suite's target has no host of its own to be asked under",
  },
  "authorization-checked-late": {
    breaks: "What is refused leaves nothing behind.",
    reason: "no case asks for the active chat of a client whose chat request was refused",
  },
  "full-house-code-5000": {
    breaks: "A chat request that finds no room is answered 5001.",
    reason: "the suite's target has no chat servers that can be full",
  },
  "seats-never-freed": {
    breaks: "A session that has ended leaves its place to others.",
    reason: "the suite's target has no chat servers that can be full",
  },
  "ended-sessions-kept": {
    breaks: "A session that is over takes no room.",
    reason: "the same answers come, from more memory: no request can tell",
  },
  "request-again-drops-events": {
    breaks: "A second chat request changes nothing about the session.",
    reason: "no case asks a second time while events wait",
  },
  "request-again-clears-history": {
    breaks: "A second chat request changes nothing about the session.",
    reason: "no case reads the history after a second chat request",
  },
  "nonce-answer-repeated": {
    breaks: "Every GET is answered from what is true when it comes.",
    reason: "no case uses a nonce twice",
  },
  "text-leading-zeros-dropped": {
    breaks: "Words come back as they were said.",
    reason: "no case says a number with zeros before it",
  },
  "text-plain-is-html": {
    breaks: "msg_text is the message without markup.",
    reason: "no case has an agent that says something with markup",
  },
  "cut-off-upload-kept": {
    breaks: "An upload without its closing boundary is no file.",
    reason: "no case sends one that ends before it",
  },
  "fewer-files-kept": {
    breaks: "A thousand files are kept.",
    reason: "no case uploads so many",
  },
  "newest-file-evicted": {
    breaks: "Of too many files the oldest goes.",
    reason: "no case uploads so many",
  },
  "download-nameless": {
    breaks: "A file is downloaded under its name.",
    reason: "no case looks at the name of a download; no source states it",
  },
  "file-readable-in-any-chat": {
    breaks: "A file is read in the session that it was shared in.",
    reason: "no case asks for the file of another session",
  },
  "upload-name-with-path": {
    breaks: "The name of a file is its last part.",
    reason: "no case uploads under a name with a path",
  },
  "file-ids-sequential": {
    breaks: "A file that is linked without a header has an id that cannot be guessed.",
    reason: "no case compares the ids of several files",
  },
  "photo-lost-with-agent": {
    breaks: "The picture of an agent outlives the agent's part in the chat.",
    reason: "no case asks for the picture of an agent who has left",
  },
  "wrong-method-status-500": {
    breaks: "A known path under another method is not an error of the server.",
    reason: "no case sends one",
  },
  "encoding-claimed": {
    breaks: "An answer that says it is compressed is.",
    reason: "the suite's client decodes nothing, and no case looks at the label",
  },
};
