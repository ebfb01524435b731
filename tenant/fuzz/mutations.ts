import fc from "fast-check";

/** Changes the bytes of a request; each character is one byte. */
export type Mutation = (text: string) => string;

/** A place in a text, as a share of its length; one as likely as another, so that neither end is preferred. */
const place = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((share) => share / 10_000);

const at = (text: string, share: number): number => Math.floor(share * text.length);

const splice = (text: string, start: number, end: number, between: string): string =>
  text.slice(0, start) + between + text.slice(Math.max(start, end));

const pieces = fc.constantFrom(
  "\r\n",
  "\r\n\r\n",
  "\n",
  "\r",
  "\0",
  " ",
  "\t",
  ":",
  "%",
  "%00",
  "&",
  "=",
  '"',
  ",",
  "/",
  "//",
  "{",
  "}",
  "[",
  "]",
  "\xff",
  "\xc3\x28",
  "Content-Length: 0\r\n",
  "Transfer-Encoding: chunked\r\n",
  "Host: a\r\n",
  "A: b\r\n".repeat(300),
  "HTTP/1.1",
  "HTTP/1.0",
  "x".repeat(17_000),
  "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // Cut off.
  place.map((share) => (text: string) => text.slice(0, at(text, share) + 1)),
  // Some bytes are others.
  fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }).map(
    (changes) => (text: string) =>
      changes.reduce((given, [share, byte]) => {
        const start = at(given, share);
        return splice(given, start, start + 1, String.fromCharCode(byte));
      }, text),
  ),
  // One bit is another.
  fc.tuple(place, fc.integer({ min: 0, max: 7 })).map(([share, bit]) => (text: string) => {
    const start = at(text, share);
    return splice(text, start, start + 1, String.fromCharCode(text.charCodeAt(start) ^ (1 << bit)));
  }),
  // Something is put in.
  fc.tuple(place, pieces).map(([share, piece]) => (text: string) => {
    const start = at(text, share);
    return splice(text, start, start, piece);
  }),
  // A part is missing.
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([share, length]) => (text: string) => {
    const start = at(text, share);
    return splice(text, start, start + length, "");
  }),
  // A part stands there twice.
  fc.tuple(place, fc.integer({ min: 1, max: 200 })).map(([share, length]) => (text: string) => {
    const start = at(text, share);
    return splice(text, start, start, text.slice(start, start + length));
  }),
  // The whole request comes twice at once.
  fc.constant((text: string) => text + text),
);

/** A change, or, more often than not, none. */
export const mutations: fc.Arbitrary<Mutation | null> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  { arbitrary: mutation, weight: 2 },
);
