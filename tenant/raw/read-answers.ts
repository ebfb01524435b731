/** One answer as it came, byte for byte checked. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case; of a repeated header the last counts. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What could be read of the bytes of a connection. */
export interface ReadAnswers {
  readonly answers: readonly RawAnswer[];
  /** What is left: the beginning of an answer that is not all there, or nothing. */
  readonly rest: Buffer;
}

const statusLine = /^HTTP\/1\.1 ([1-5]\d\d) [\t\x20-\x7e]*$/;
const headerLine = /^([!#$%&'*+.^_`|~\w-]+):[\t ]*([\t\x20-\x7e\x80-\xff]*?)[\t ]*$/;
const headEnd = "\r\n\r\n";
const bodyless = (status: number): boolean => status < 200 || status === 204 || status === 304;

/**
 * Reads answers by the letter of HTTP/1.1, with none of the leniency of a client, as leniency would hide what is wrong. Only
 * what an answer can have here is known: a length, chunks, or no body.
 * @param isHead is the answer with this index one to a HEAD request, so that it has no body whatever it says?
 * @throws Error when the bytes are no answers.
 */
export function readAnswers(bytes: Buffer, isHead: (index: number) => boolean = () => false): ReadAnswers {
  const answers: RawAnswer[] = [];
  let rest = bytes;
  for (;;) {
    const end = rest.indexOf(headEnd);
    if (end < 0) return { answers, rest };
    const { status, headers } = readHead(rest.subarray(0, end).toString("latin1"));
    const after = rest.subarray(end + headEnd.length);
    const final = answers.filter((answer) => answer.status >= 200).length;
    const body = bodyless(status) || isHead(final) ? { text: "", rest: after } : readBody(headers, after);
    if (body === null) return { answers, rest };
    answers.push({ status, headers, body: body.text });
    rest = body.rest;
  }
}

function readHead(head: string): Pick<RawAnswer, "status" | "headers"> {
  const [first = "", ...lines] = head.split("\r\n");
  const status = statusLine.exec(first)?.[1];
  if (status === undefined) throw new Error(`expected a status line, got ${JSON.stringify(first.slice(0, 200))}`);
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = headerLine.exec(line) ?? [];
    if (name === undefined) throw new Error(`expected a header line, got ${JSON.stringify(line.slice(0, 200))}`);
    headers[name.toLowerCase()] = value ?? "";
  }
  return { status: Number(status), headers };
}

/** Null as long as something is missing. */
function readBody(headers: RawAnswer["headers"], bytes: Buffer): { text: string; rest: Buffer } | null {
  if (headers["transfer-encoding"] === "chunked") return readChunks(bytes);
  const length = headers["content-length"];
  if (length === undefined || !/^\d+$/.test(length)) throw new Error(`expected a content-length, got ${length}`);
  if (bytes.length < Number(length)) return null;
  return { text: bytes.subarray(0, Number(length)).toString(), rest: bytes.subarray(Number(length)) };
}

function readChunks(bytes: Buffer): { text: string; rest: Buffer } | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const end = bytes.indexOf("\r\n", at);
    if (end < 0) return null;
    const size = bytes.subarray(at, end).toString("latin1");
    if (!/^[\da-f]+$/i.test(size)) throw new Error(`expected the size of a chunk, got ${JSON.stringify(size)}`);
    const next = end + 2 + Number.parseInt(size, 16) + 2;
    if (bytes.length < next) return null;
    if (bytes.subarray(next - 2, next).toString("latin1") !== "\r\n") throw new Error("expected the end of a chunk");
    if (Number.parseInt(size, 16) === 0) return { text: Buffer.concat(chunks).toString(), rest: bytes.subarray(next) };
    chunks.push(bytes.subarray(end + 2, next - 2));
    at = next;
  }
}
