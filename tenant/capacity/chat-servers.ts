import type { Clock, Timer } from "../clock.ts";
import type { Session } from "../session.ts";
import type { CapacityConfig } from "./capacity-schema.ts";
import { createChatServer, type ChatServer, type ServerCounts } from "./chat-server.ts";

/** The chat servers of one tenant. */
export interface ChatServers {
  readonly answerLimitMs: number;
  /** Where a new session goes: the server with most room, the first of several alike; undefined when all that can be reached are full. */
  roomiest(): ChatServer | undefined;
  /** Can none be reached? */
  readonly isDown: boolean;
  serverOf(session: Session): ChatServer | undefined;
  /** A session that a server has room for. */
  seat(session: Session, server: ChatServer): void;
  /** A session that has ended. */
  leave(session: Session): void;
  /** Does all work that waits, so that it is answered, and stops all timers. */
  close(): void;
  /** Pieces of work whose callers wait. */
  readonly waiting: number;
  counts(): readonly ServerCounts[];
}

export interface ChatServersOptions {
  readonly clock: Clock;
  readonly seed: number;
  /** Tells the sessions of a server that was lost, and of one that came back without them. */
  readonly onLost: (sessions: readonly Session[]) => void;
  readonly onForgotten: (sessions: readonly Session[]) => void;
}

/** Builds the chat servers and sets the timers of their losses. */
export function createChatServers(config: CapacityConfig, options: ChatServersOptions): ChatServers {
  const { clock, onLost, onForgotten } = options;
  const servers = config.servers.map((one) => createChatServer(one, options));
  const seats = new Map<Session, ChatServer>();
  const timers = new Set<Timer>();

  function after(ms: number, run: () => void): void {
    if (ms === 0) return run();
    const timer = clock.setTimer(ms, () => {
      timers.delete(timer);
      run();
    });
    timers.add(timer);
  }

  for (const [index, { lost, sessionsAfterLoss }] of config.servers.entries()) {
    const server = servers[index];
    if (server === undefined) continue;
    for (const { afterMs, forMs } of lost) {
      after(afterMs, () => {
        server.isLost = true;
        server.queue.lose();
        onLost(server.sessions.all());
      });
      if (forMs === null) continue;
      after(afterMs + forMs, () => {
        server.isLost = false;
        if (sessionsAfterLoss === "failed") onForgotten(server.sessions.all());
      });
    }
  }

  return {
    answerLimitMs: config.answerLimitMs,
    roomiest() {
      const live = servers.filter(({ isLost, room }) => !isLost && room > 0);
      return live.toSorted((one, other) => other.room - one.room)[0];
    },
    get isDown() {
      return servers.every(({ isLost }) => isLost);
    },
    serverOf: (session) => seats.get(session),
    seat(session, server) {
      seats.set(session, server);
      server.sessions.add(session);
    },
    leave(session) {
      seats.get(session)?.sessions.delete(session);
      seats.delete(session);
    },
    close() {
      for (const timer of timers) timer.cancel();
      timers.clear();
      for (const { queue } of servers) queue.finish();
    },
    get waiting() {
      return servers.reduce((sum, { queue }) => sum + queue.waiting, 0);
    },
    counts: () => servers.map(({ counts }) => counts),
  };
}
