import type { HistoryEvent } from "../protocol/types.ts";
import type { Session } from "./session.ts";

/** Is told of each event of either direction, as it happens, and, with null, that a session was opened or forgotten. */
export type Onlooker = (session: Session, event: HistoryEvent | null) => void;

/** Where sessions say that something happened to them; while nobody looks on, that costs one look at an empty set. */
export interface Watch {
  tell: Onlooker;
  /** Returns how to stop looking on. An onlooker must be quick and must not throw: it runs in the middle of what happens. */
  lookOn(onlooker: Onlooker): () => void;
}

export function createWatch(): Watch {
  const onlookers = new Set<Onlooker>();
  return {
    tell(session, event) {
      if (onlookers.size === 0) return;
      for (const onlooker of onlookers) onlooker(session, event);
    },
    lookOn(onlooker) {
      onlookers.add(onlooker);
      return () => void onlookers.delete(onlooker);
    },
  };
}
