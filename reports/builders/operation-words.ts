/** What requests of an operation are called when they are counted, one and many. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  checkAvailability: ["check of availability", "checks of availability"],
  requestChat: ["request for a chat", "requests for a chat"],
  getNewChatEvents: ["poll", "polls"],
  sendEvents: ["send", "sends"],
  getChatHistory: ["read of the history", "reads of the history"],
  uploadFile: ["upload", "uploads"],
  getFile: ["download", "downloads"],
};

/** Requests of an operation in words: polls, requests for a chat; an operation without words goes by its id. */
export function operationWords(operation: string): { readonly one: string; readonly many: string } {
  const [one, many] = words[operation] ?? [`${operation} request`, `${operation} requests`];
  return { one, many };
}
