/** Where an item stands in its file. */
export interface Place {
  /** JSON pointer (RFC 6901) of the item inside its JSON value; empty for a value that is the item itself. */
  pointer: string;
  /** Line, counted from 1, of the value a pointer below the item names, or of the nearest value above it. */
  lineAt: (pointerBelow: string) => number;
}

/** An event that stands alone, so that its direction is not known. */
export interface RecordedEvent {
  kind: "event";
  place: Place;
  event: unknown;
}

/** A request and the answer it got. */
export interface RecordedPair {
  kind: "pair";
  place: Place;
  method: string;
  /** As written, with prefix and query. */
  path: string;
  /** Undefined for a request without a body. */
  requestBody: unknown;
  /** A text where the status was not logged, such as "4xx, not logged". */
  status: number | string;
  /** Undefined for an answer without a body. */
  body: unknown;
}

export type RecordedItem = RecordedEvent | RecordedPair;

/** What a file holds, whatever its form; `notes` say what was assumed on the way, one clause each. */
export interface Recording {
  form: "events document" | "list of events" | "JSON lines" | "request/answer pairs" | "masked observation log";
  items: readonly RecordedItem[];
  notes: readonly string[];
}
