import type { LooseEvent } from "./entries.ts";

/** Names of all who ever took part in one chat, by party id. */
export interface Names {
  /** Learns the name of somebody who joins. */
  hear(event: LooseEvent): void;
  /** Learns names from elsewhere. */
  learn(names: Readonly<Record<string, string>>): void;
  of(partyId: string): string;
}

export function createNames(): Names {
  const names = new Map<string, string>();
  return {
    hear(event) {
      if (event.event !== "chat_session_party_joined" || typeof event["party_id"] !== "string") return;
      const full = [event["first_name"], event["last_name"]].filter((part) => typeof part === "string" && part !== "");
      const display = event["display_name"];
      names.set(event["party_id"], typeof display === "string" && display !== "" ? display : full.join(" "));
    },
    learn(more) {
      for (const [partyId, name] of Object.entries(more)) if (!names.has(partyId)) names.set(partyId, name);
    },
    of: (partyId) => names.get(partyId) || "Somebody",
  };
}
