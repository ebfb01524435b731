import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { readAnswers, type RawAnswer } from "./read-answers.ts";

/** A connection to a tenant on which anything can be sent; for tests of this folder only. */
export interface RawConnection {
  readonly socket: Socket;
  /** All answers so far; throws when what came is no answer. */
  readonly answers: () => readonly RawAnswer[];
  send(bytes: string | Uint8Array): void;
  /** Waits until there are so many answers, or the connection is closed. */
  until(answers: number): Promise<readonly RawAnswer[]>;
  /** Waits until the connection is closed, by whomever. */
  readonly closed: Promise<void>;
}

/**
 * Opens a connection; text is sent as latin1, so that each character is one byte.
 * @param isHead see `readAnswers`
 */
export async function openRaw(url: string, isHead: (index: number) => boolean = () => false): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  const read: RawAnswer[] = [];
  let rest: Buffer = Buffer.alloc(0);
  let wrong: Error | null = null;
  let onChange: (() => void)[] = [];
  const changed = (): void => {
    const waiting = onChange;
    onChange = [];
    for (const run of waiting) run();
  };
  socket.on("data", (chunk: Buffer) => {
    const before = read.filter(({ status }) => status >= 200).length;
    try {
      const next = readAnswers(Buffer.concat([rest, chunk]), (index) => isHead(before + index));
      read.push(...next.answers);
      rest = next.rest;
    } catch (error) {
      wrong = error as Error;
    }
    changed();
  });
  socket.on("error", () => {});
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  void closed.then(changed);
  await once(socket, "connect");
  const answers = (): readonly RawAnswer[] => {
    if (wrong !== null) throw wrong;
    return read;
  };
  return {
    socket,
    answers,
    closed,
    send: (given) => void socket.write(typeof given === "string" ? Buffer.from(given, "latin1") : given),
    async until(count) {
      while (answers().length < count && !socket.destroyed)
        await new Promise<void>((resolve) => onChange.push(resolve));
      return answers();
    },
  };
}
