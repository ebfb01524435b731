/** Encodings in which a value can travel: how a run of text in it looks, and how it is read; undefined where it is none after all. */
const encodings: readonly { readonly run: RegExp; readonly decode: (text: string) => string | undefined }[] = [
  // A value in the query of a URL that stands in a URL is encoded twice, so what is decoded is looked into again.
  { run: /(?:[\w.~+-]|%[0-9a-f]{2}){6,}/gi, decode: (text) => (text.includes("%") ? decodedUrl(text) : undefined) },
  { run: /(?:[\w.~+=/-]|\\u[0-9a-f]{4}|\\[\\"/]){6,}/gi, decode: (text) => decodedJson(text) },
  { run: /(?:[\w.~+=/-]|&#x?[0-9a-f]{1,6};){6,}/gi, decode: (text) => decodedHtml(text) },
  { run: /(?<![0-9a-f])(?:[0-9a-f]{2}){6,}(?![0-9a-f])/gi, decode: (text) => decodedBytes(text, "hex") },
  { run: /[A-Za-z0-9+/_-]{8,}={0,2}/g, decode: (text) => decodedBytes(text, "base64") },
];

/** Base64 of base64, as in a token within a token, is as deep as anything seen. */
const deepest = 3;

/** The text with every run replaced whose decoded form `replace` would change; a run that is replaced is so as a whole. */
export function replaceEncoded(text: string, replace: (decoded: string) => string, depth = 0): string {
  let shown = text;
  for (const { run, decode } of encodings) {
    shown = shown.replaceAll(run, (found) => {
      const decoded = decode(found);
      if (decoded === undefined || decoded === found) return found;
      const plain = replace(decoded);
      const cleaned = depth + 1 < deepest ? replaceEncoded(plain, replace, depth + 1) : plain;
      return cleaned === decoded ? found : cleaned;
    });
  }
  return shown;
}

function decodedUrl(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function decodedJson(text: string): string | undefined {
  if (!text.includes("\\")) return undefined;
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll(/\\(["\\/])/g, "$1");
}

function decodedHtml(text: string): string | undefined {
  if (!text.includes("&#")) return undefined;
  return text.replaceAll(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
    const code = Number.parseInt(digits, hex === "" ? 10 : 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

/** Bytes that are text; others hold no value that could be read. */
function decodedBytes(text: string, encoding: "hex" | "base64"): string | undefined {
  const decoded = Buffer.from(text, encoding).toString("utf8");
  // Printable ASCII in the main: anything else is another thing that looks like an encoding, such as a word.
  const printable = decoded.replaceAll(/[^\u0020-\u007e]/g, "").length;
  return decoded.length >= 6 && printable >= decoded.length * 0.75 ? decoded : undefined;
}
