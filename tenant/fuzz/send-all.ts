import { apiPrefix } from "../../protocol/operations.ts";
import { outcomeOf } from "../raw/outcome-of.ts";
import { openRaw, type RawConnection } from "../raw/raw-connection.ts";
import { clientPlaceholder, liveAuthorization, livePlaceholder, type FuzzRequest } from "./arbitrary-request.ts";
import { wrongWith } from "./judge-answer.ts";

/** What came of many requests. */
export interface Sent {
  /** Answers by status and error code. */
  readonly outcomes: Map<string, number>;
  /** Requests whose connection was closed before they had an answer. */
  unanswered: number;
  /** What is wrong with answers, each with the requests that went before it on its connection. */
  readonly wrong: string[];
}

/** Requests that follow one another on one connection, so that what one of them does to the next is seen. */
const conversationLength = 20;

/** Sends requests, in some conversations at a time, and judges every answer. */
export async function sendAll(url: string, requests: readonly FuzzRequest[], atATime: number): Promise<Sent> {
  const sent: Sent = { outcomes: new Map(), unanswered: 0, wrong: [] };
  const waiting = conversationsOf(requests).values();
  let talks = 0;
  const talk = async (): Promise<void> => {
    for (const conversation of waiting) await converse(url, `fuzz-${(talks += 1)}`, conversation, sent);
  };
  await Promise.all(Array.from({ length: atATime }, talk));
  return sent;
}

/** Requests for a head stand alone: only so it is known which answers have no body. */
function conversationsOf(requests: readonly FuzzRequest[]): FuzzRequest[][] {
  const others = requests.filter(({ isHead }) => !isHead);
  const count = Math.ceil(others.length / conversationLength);
  return [
    ...Array.from({ length: count }, (_, at) => others.slice(at * conversationLength, (at + 1) * conversationLength)),
    ...requests.filter(({ isHead }) => isHead).map((request) => [request]),
  ];
}

/** One request after the other, on one connection for as long as the tenant keeps it open, then on the next. */
async function converse(url: string, client: string, requests: readonly FuzzRequest[], sent: Sent): Promise<void> {
  const chatId = await liveSession(url, client);
  const left = requests.values();
  for (let request = left.next(); request.done !== true;) {
    const isHead = request.value.isHead;
    const connection = await openRaw(url, () => isHead);
    const said: string[] = [];
    try {
      while (request.done !== true && !isEnding(connection)) {
        const text = request.value.text.replaceAll(livePlaceholder, chatId).replaceAll(clientPlaceholder, client);
        said.push(text);
        if (request.value.isAbandoned) await abandon(connection, text);
        else if (!(await ask(connection, text))) sent.unanswered += 1;
        request = left.next();
      }
      for (const answer of connection.answers()) {
        const outcome = outcomeOf(answer);
        sent.outcomes.set(outcome, (sent.outcomes.get(outcome) ?? 0) + 1);
        const wrong = wrongWith(answer, isHead);
        if (wrong !== undefined) throw new Error(wrong);
      }
    } catch (error) {
      sent.wrong.push(`${String(error)}, after ${JSON.stringify(said)}`);
    } finally {
      connection.socket.destroy();
    }
  }
}

/** Is nothing more heard on a connection? */
function isEnding({ socket, answers }: RawConnection): boolean {
  return socket.destroyed || answers().at(-1)?.headers["connection"] === "close";
}

/** Sends a request and waits for its answer, or the end of the connection; was there an answer? */
async function ask(connection: RawConnection, text: string): Promise<boolean> {
  const finals = (): number => connection.answers().filter(({ status }) => status >= 200).length;
  const before = finals();
  connection.send(text);
  while (finals() === before && !connection.socket.destroyed) await connection.until(connection.answers().length + 1);
  return finals() > before;
}

async function abandon({ socket }: RawConnection, text: string): Promise<void> {
  await new Promise((resolve) => socket.write(Buffer.from(text, "latin1"), resolve));
  socket.destroy();
}

/** The id of a client's session; of a new one where the last has ended. */
async function liveSession(url: string, client: string): Promise<string> {
  const authorization = liveAuthorization.replace(clientPlaceholder, client);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const connection = await openRaw(url);
    const head = `POST ${apiPrefix}/chats?tenantUrl=acme.example.com HTTP/1.1\r\nHost: a`;
    connection.send(`${head}\r\nAuthorization: ${authorization}\r\nContent-Length: 2\r\n\r\n{}`);
    const [answer] = await connection.until(1);
    connection.socket.destroy();
    // On a busy machine the tenant may lose its patience, which is short here.
    if (answer?.status === 200) return (JSON.parse(answer.body) as { chat_id: string }).chat_id;
  }
  throw new Error("the fuzzed tenant opens no session");
}
