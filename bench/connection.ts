import { connect, type Socket } from "node:net";

/** An answer, as far as the benchmark looks at it. */
export interface RawAnswer {
  readonly status: number;
  /** What the server says of its hold; NaN where it says nothing. */
  readonly heldMs: number;
  readonly body: string;
  /** Reading of the client's clock when the last of it came. */
  readonly atMs: number;
}

/** One connection with one request under way at a time. */
export interface Connection {
  request(text: string): Promise<RawAnswer>;
  close(): void;
}

const headEnd = "\r\n\r\n";

/**
 * A client of its own, with nothing but `node:net`, so that neither server is measured with its relatives' help. It knows
 * answers with a content-length and no others; both servers send these.
 */
export function openConnection(port: number): Connection {
  const socket: Socket = connect({ host: "127.0.0.1", port, noDelay: true });
  let received = "";
  let resolve: ((answer: RawAnswer) => void) | null = null;
  let reject: ((error: Error) => void) | null = null;

  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    const atMs = performance.now();
    received += text;
    const answer = readAnswer(received, atMs);
    if (answer === null) return;
    received = "";
    resolve?.(answer);
  });
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("the server closed the connection")));

  function fail(error: Error): void {
    reject?.(error);
  }

  return {
    request: (text) =>
      new Promise((onAnswer, onError) => {
        resolve = onAnswer;
        reject = onError;
        socket.write(text, "latin1");
      }),
    close: () => void socket.destroy(),
  };
}

/** Null as long as something is missing. */
function readAnswer(text: string, atMs: number): RawAnswer | null {
  const end = text.indexOf(headEnd);
  if (end < 0) return null;
  const head = text.slice(0, end);
  const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1]);
  const body = text.slice(end + headEnd.length);
  if (body.length < length) return null;
  return { status: Number(head.slice(9, 12)), heldMs: Number(/^x-cx-held-ms: (\S+)$/im.exec(head)?.[1]), body, atMs };
}
