import type { ServerResponse } from "node:http";
import type { HistoryEvent } from "../../protocol/types.ts";
import type { World } from "../world.ts";
import type { Changes, Counts } from "./wire.ts";
import type { SessionViews } from "./session-views.ts";

/** Tells listeners what changes, each at the speed at which it reads. */
export interface LiveFeed {
  /** Begins to tell; to be asked only while there is room. */
  join(response: ServerResponse): void;
  readonly hasRoom: boolean;
  readonly listeners: number;
  /** Tells all that the tenant has stopped, and its final ledger. */
  close(): void;
}

/** Changes are gathered for so long before they are told, so that a busy tenant does not talk all the time. */
const gatherMs = 100;
/** Something is told at least this often, so that both sides notice when the other is gone. */
const heartbeatMs = 10_000;
/** A listener that takes nothing for so long is cut off. */
const patienceMs = 30_000;
const mostListeners = 32;
/** Sessions that one message tells of; of more it says only that there are more. */
const mostChanged = 200;

interface Listener {
  readonly response: ServerResponse;
  /** Chat ids that changed and have not been told. */
  readonly changed: Set<string>;
  readonly typing: Map<string, boolean>;
  isIncomplete: boolean;
  /** Real time at which the listener stopped to take what it is told; null while it takes it. */
  blockedSinceMs: number | null;
}

/** Builds the feed. It goes by real time, whatever the tenant's clock: those who listen are people. */
export function createLiveFeed({ world, views }: { readonly world: World; readonly views: SessionViews }): LiveFeed {
  const listeners = new Set<Listener>();
  let lookAway: (() => void) | null = null;
  let gathering: NodeJS.Timeout | null = null;
  let heartbeat: NodeJS.Timeout | null = null;

  function startLooking(): void {
    if (lookAway !== null) return;
    lookAway = world.watch.lookOn((session, event) => {
      for (const listener of listeners) note(listener, session.chatId, event);
      gathering ??= setTimeout(() => {
        gathering = null;
        tellAll(false);
      }, gatherMs);
    });
    heartbeat = setInterval(() => tellAll(true), heartbeatMs);
  }

  function stopLooking(): void {
    lookAway?.();
    lookAway = null;
    if (gathering !== null) clearTimeout(gathering);
    if (heartbeat !== null) clearInterval(heartbeat);
    gathering = null;
    heartbeat = null;
  }

  function tellAll(isHeartbeat: boolean): void {
    // Counting takes longer the more sessions there are, so all are told the same count.
    const counts = views.counts();
    for (const listener of listeners) tell(listener, counts, isHeartbeat);
  }

  /** Tells a listener what it has not been told, unless it has not taken the last message yet: then it is told when it has. */
  function tell(listener: Listener, counts: Counts, isHeartbeat: boolean): void {
    if (listener.blockedSinceMs !== null) {
      if (performance.now() - listener.blockedSinceMs > patienceMs) listener.response.destroy();
      return;
    }
    if (!isHeartbeat && listener.changed.size === 0 && listener.typing.size === 0 && !listener.isIncomplete) return;
    const isTaken = listener.response.write(messageOf("changes", changesFor(listener, counts)));
    if (!isTaken) listener.blockedSinceMs = performance.now();
  }

  function changesFor(listener: Listener, counts: Counts): Changes {
    const known = [...listener.changed].map((chatId) => [chatId, world.store.find(chatId)] as const);
    const changes: Changes = {
      now: world.clock.now(),
      counts,
      changed: known.flatMap(([, session]) => (session === undefined ? [] : [views.summaryOf(session)])),
      gone: known.flatMap(([chatId, session]) => (session === undefined ? [chatId] : [])),
      typing: Object.fromEntries(listener.typing),
      isIncomplete: listener.isIncomplete,
    };
    listener.changed.clear();
    listener.typing.clear();
    listener.isIncomplete = false;
    return changes;
  }

  return {
    join(response) {
      const listener: Listener = {
        response,
        changed: new Set(),
        typing: new Map(),
        isIncomplete: false,
        blockedSinceMs: null,
      };
      response.on("drain", () => {
        listener.blockedSinceMs = null;
        tell(listener, views.counts(), false);
      });
      response.once("close", () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopLooking();
      });
      listeners.add(listener);
      startLooking();
      tell(listener, views.counts(), true);
    },
    get hasRoom() {
      return listeners.size < mostListeners;
    },
    get listeners() {
      return listeners.size;
    },
    close() {
      for (const { response } of listeners) response.end(messageOf("closed", world.ledger.snapshot()));
      stopLooking();
    },
  };
}

/** Events by which a client that was writing shows that it has finished. */
const finishing: ReadonlySet<string> = new Set([
  "chat_session_not_typing",
  "chat_session_message",
  "chat_session_file",
  "chat_session_location",
  "chat_session_disconnect",
  "chat_session_end",
]);

/** Remembers for a listener what it is to be told; that stays bounded, however long the listener takes nothing. */
function note(listener: Listener, chatId: string, event: HistoryEvent | null): void {
  const isTyping = event?.event === "chat_session_typing";
  const isOfClient = event !== null && "party_id" in event && event.party_id === chatId;
  if (isOfClient && (isTyping || finishing.has(event.event)) && listener.typing.size < mostChanged) {
    listener.typing.set(chatId, isTyping);
  }
  if (isTyping || event?.event === "chat_session_not_typing") return;
  if (listener.changed.size < mostChanged) listener.changed.add(chatId);
  else if (!listener.changed.has(chatId)) listener.isIncomplete = true;
}

function messageOf(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
