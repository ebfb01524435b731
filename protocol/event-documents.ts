/** Which side sent an event; "either" where a transcript holds both. */
export type Direction = "server" | "client" | "either";

/** Schemas of documents that are lists of events in a member `events`, and who may have sent what they hold. */
export const eventDocuments: Readonly<Record<string, Direction>> = {
  EventsDocument: "server",
  HistoryDocument: "either",
  CaseSession: "either",
};
