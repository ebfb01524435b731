import type { Anomaly } from "./anomaly.ts";
import type { ToldEvent } from "./observation.ts";
import type { SessionView } from "./session-view.ts";

/** Sessions in which each message was sent, by its key and by its words; what got no answer may have been sent as well. */
export interface SentWhere {
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

export function whereSent(views: readonly SessionView[]): SentWhere {
  const keys = new Map<string, Set<string>>();
  const words = new Map<string, Set<string>>();
  for (const { session, sent } of views) {
    for (const one of sent) {
      if (one.outcome === "refused") continue;
      enter(keys, one.key, session);
      if (one.words !== null) enter(words, one.words, session);
    }
  }
  return { keys, words };
}

function enter(where: Map<string, Set<string>>, what: string, session: string): void {
  const sessions = where.get(what);
  if (sessions === undefined) where.set(what, new Set([session]));
  else sessions.add(session);
}

/** Words that a session is told of its own client and that this never said; an id of its own a message may get from the tenant. */
export function judgePhantoms({ session, delivered, transcripts }: SessionView, { keys, words }: SentWhere): Anomaly[] {
  const told: readonly ToldEvent[] = [...delivered, ...(transcripts.at(-1)?.events ?? [])];
  const own = new Map(told.filter(({ sender }) => sender === session).map((event) => [event.key, event.words]));
  return [...own]
    .filter(([key, said]) => said !== null && !isIn(keys, key, session) && !isIn(words, said, session))
    .map(([key]) => {
      return {
        kind: "phantom",
        session,
        key,
        message: "expected only what the client has said, got what it never said",
      };
    });
}

function isIn(where: ReadonlyMap<string, ReadonlySet<string>>, what: string, session: string): boolean {
  return where.get(what)?.has(session) === true;
}

/** What a session is told in words that were said in others only, by whomever. */
export function judgeWords({ session, delivered, transcripts }: SessionView, { words }: SentWhere): Anomaly[] {
  const told: readonly ToldEvent[] = [...delivered, ...(transcripts.at(-1)?.events ?? [])];
  const strays = new Map<string, string>();
  for (const event of told) {
    const sessions = event.words === null ? undefined : words.get(event.words);
    if (sessions !== undefined && !sessions.has(session)) strays.set(event.key, [...sessions].join(", "));
  }
  return [...strays].map(([key, sessions]) => {
    return {
      kind: "crossSession",
      session,
      key,
      message: `expected what was said here, got what was said in ${sessions}`,
    };
  });
}
