import { createHash } from "node:crypto";
import type { OperationId } from "../../protocol/operations.ts";
import type { Clock } from "../clock.ts";
import { seededWords } from "../seeded-words.ts";
import type { Session } from "../session.ts";
import type { ChatServerConfig } from "./capacity-schema.ts";
import { drawServiceTime } from "./service-time.ts";
import { createWorkQueue, type QueueCounts, type WorkQueue } from "./work-queue.ts";

/** What a chat server is doing and has done, as plain JSON. */
export interface ServerCounts extends QueueCounts {
  readonly name: string;
  readonly isLost: boolean;
  readonly sessions: number;
  /** Seats that are kept for chat requests whose work is not done yet. */
  readonly reserved: number;
  readonly peakSessions: number;
  readonly maxSessions: number;
}

/** One chat server: seats for sessions, and workers for what the sessions ask. */
export interface ChatServer {
  readonly name: string;
  readonly queue: WorkQueue;
  /** Does the next piece of work of this operation get stuck? */
  hangs(operation: OperationId): boolean;
  isLost: boolean;
  /** Seats that nobody has or waits for. */
  readonly room: number;
  /** Keeps a seat; returns how to give it back, which may be done twice. */
  reserve(): () => void;
  /** A session sits down, or gets up when it has ended. */
  readonly sessions: { add(session: Session): void; delete(session: Session): void; all(): readonly Session[] };
  readonly counts: ServerCounts;
}

/** Builds a chat server; its service times, and what gets stuck, follow from the seed and its name. */
export function createChatServer(
  config: ChatServerConfig,
  { clock, seed }: { clock: Clock; seed: number },
): ChatServer {
  const { name, maxSessions, workers, queueLimit, serviceTime, hanging } = config;
  const wordsOf = (what: string) => seededWords(createHash("sha256").update(what).digest().readUInt32BE());
  const nextWord = wordsOf(`${seed} ${name}`);
  const nextHangingWord = wordsOf(`${seed} ${name} hanging`);
  const nextServiceMs = (): number => drawServiceTime(serviceTime, nextWord);
  const queue = createWorkQueue({ clock, workers, queueLimit, nextServiceMs });
  const sessions = new Set<Session>();
  let reserved = 0;
  let peakSessions = 0;
  return {
    name,
    queue,
    isLost: false,
    hangs(operation) {
      const share = hanging.find((one) => one.operation === operation)?.share ?? 0;
      return share > 0 && nextHangingWord() / 2 ** 32 < share;
    },
    get room() {
      return maxSessions - sessions.size - reserved;
    },
    reserve() {
      let isKept = true;
      reserved += 1;
      return () => {
        if (isKept) reserved -= 1;
        isKept = false;
      };
    },
    sessions: {
      add(session) {
        sessions.add(session);
        peakSessions = Math.max(peakSessions, sessions.size);
      },
      delete: (session) => void sessions.delete(session),
      all: () => [...sessions],
    },
    get counts() {
      const { isLost } = this;
      return { name, isLost, sessions: sessions.size, reserved, peakSessions, maxSessions, ...queue.counts };
    },
  };
}
