import { onEvents } from "./alterations.ts";
import type { Fault } from "./fault.ts";

const mostLetters = 255;
const mostBytes = 200;

/** What happens to words on their way: the same in what is polled and in the history. */
export const textFaults = [
  {
    id: "text-cut-at-255",
    family: "text",
    deviation: "Messages end after 255 letters.",
    severity: "critical",
    answer: onText((text) => text.slice(0, mostLetters)),
  },
  {
    id: "text-cut-in-bytes",
    family: "text",
    deviation: "Messages end after 200 bytes, if need be in the middle of a letter.",
    severity: "critical",
    answer: onText((text) => Buffer.from(text).subarray(0, mostBytes).toString()),
  },
  {
    id: "text-normalised",
    family: "text",
    deviation: "Letters that are composed of several code points become one (NFC).",
    severity: "minor",
    answer: onText((text) => text.normalize("NFC")),
  },
  {
    id: "text-surrogates-broken",
    family: "text",
    deviation: "Letters beyond the first 65,536 code points become two replacement characters.",
    answer: onText((text) => text.replace(/[\ud800-\udfff]/g, "\ufffd")),
  },
  {
    id: "text-emoji-to-question-mark",
    family: "text",
    deviation: "Pictographs become question marks.",
    answer: onText((text) => text.replace(/\p{Extended_Pictographic}/gu, "?")),
  },
  {
    id: "text-joiners-dropped",
    family: "text",
    deviation: "Zero-width joiners and non-joiners vanish, so that families fall apart and Persian words run together.",
    severity: "minor",
    answer: onText((text) => text.replace(/\u200c|\u200d/g, "")),
  },
  {
    id: "text-direction-marks-dropped",
    family: "text",
    deviation: "Marks for the direction of writing vanish.",
    severity: "minor",
    answer: onText((text) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")),
  },
  {
    id: "text-control-characters-dropped",
    family: "text",
    deviation: "Tabs and other control characters vanish, newlines excepted.",
    severity: "minor",
    answer: onText((text) => text.replace(/[^\P{Cc}\n]/gu, "")),
  },
  {
    id: "text-trailing-space-cut",
    family: "text",
    deviation: "White space at the end of a message vanishes.",
    severity: "minor",
    answer: onText((text) => text.trimEnd()),
  },
  {
    id: "text-newline-to-space",
    family: "text",
    deviation: "Line breaks become spaces.",
    answer: onText((text) => text.replace(/\r?\n|<br\s*\/?>/gi, " ")),
  },
  {
    id: "text-escaped-twice",
    family: "text",
    deviation: "The signs of HTML in a message are escaped once more than the client meant.",
    answer: onText((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")),
  },
  {
    id: "text-plus-to-space",
    family: "text",
    deviation: "Plus signs become spaces.",
    answer: onText((text) => text.replaceAll("+", " ")),
  },
  {
    id: "text-percent-decoded",
    family: "text",
    deviation: "A percent sign and two hexadecimal digits become the letter of that number.",
    answer: onText((text) =>
      text.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number(`0x${code.slice(1)}`))),
    ),
  },
  {
    id: "text-leading-zeros-dropped",
    family: "text",
    deviation: "A message that is a number loses the zeros at its beginning.",
    severity: "critical",
    answer: onText((text) => text.replace(/^0+(?=\d+$)/, "")),
  },
  {
    id: "text-plain-is-html",
    family: "text",
    deviation: "msg_text, the plain form of a message, has the markup of msg.",
    answer: onEvents((event) => ("msg_text" in event ? { ...event, msg_text: event["msg"] } : event)),
  },
] as const satisfies readonly Fault[];

/** A hook for the words of messages, with and without markup. */
function onText(alter: (text: string) => string): NonNullable<Fault["answer"]> {
  return onEvents((event) => {
    if (event["event"] !== "chat_session_message") return event;
    const texts = Object.entries(event).filter(
      ([name, value]) => name.startsWith("msg") && name !== "msg_id" && typeof value === "string",
    );
    return { ...event, ...Object.fromEntries(texts.map(([name, value]) => [name, alter(value as string)])) };
  });
}
