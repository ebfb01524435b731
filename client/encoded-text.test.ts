import { expect, test } from "vitest";
import { createPseudonyms } from "./pseudonyms.ts";

const secrets = { uuid: "0f8fad5b-d9cb-469f-a165-70867728950e", key: 'key/with"quotes&more', word: "long-enough" };

function encodedIn(text: string): Record<string, string> {
  const html = Array.from(text, (letter) => `&#${letter.codePointAt(0)};`).join("");
  const escaped = Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const buffer = Buffer.from(text);
  return {
    raw: text,
    upper: isUuid(text) ? text.toUpperCase() : text,
    bare: isUuid(text) ? text.replaceAll("-", "") : text,
    url: encodeURIComponent(text),
    everyByteOfUrl: [...buffer].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
    urlTwice: encodeURIComponent(encodeURIComponent(text)),
    json: JSON.stringify(text),
    jsonTwice: JSON.stringify(JSON.stringify({ note: text })),
    escaped,
    html,
    base64: buffer.toString("base64"),
    base64url: buffer.toString("base64url"),
    basic: `Basic ${Buffer.from(`user:${text}`).toString("base64")}`,
    base64Twice: Buffer.from(buffer.toString("base64")).toString("base64"),
    hex: buffer.toString("hex"),
    token: `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(`{"sub":"${text}"}`).toString("base64url")}.x`,
    urlInBase64: Buffer.from(`https://a.example/?id=${encodeURIComponent(text)}&b=1`).toString("base64"),
  };
}

function isUuid(text: string): boolean {
  return text === secrets.uuid;
}

/** What a finder would do: decode whatever can be decoded, and look. */
function leaks(shown: string, secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const forms = [secret, secret.toUpperCase(), secret.replaceAll("-", ""), encodeURIComponent(secret), inJson];
  const codes = ["base64", "base64url", "hex"] as const;
  forms.push(...codes.map((code) => Buffer.from(secret).toString(code)));
  const decoded = [...shown.matchAll(/[\w+/-]{8,}/g)].map(([run]) => Buffer.from(run, "base64").toString());
  return [shown, ...decoded].filter((text) => forms.some((form) => text.includes(form)));
}

test.each(Object.entries(secrets))("a %s is found in every encoding", (_, secret) => {
  for (const [encoding, text] of Object.entries(encodedIn(secret))) {
    const pseudonyms = createPseudonyms();
    pseudonyms.hide("secret", secret);
    for (const around of [text, `{"a":"x","b":"${text}"}`, `before ${text}, after`]) {
      const shown = pseudonyms.apply(around);
      expect([encoding, leaks(shown, secret)]).toEqual([encoding, []]);
      expect([encoding, shown]).toEqual([encoding, expect.stringContaining("<secret#1>")]);
    }
  }
});

test("text that hides nothing stays as it is, whatever it looks like", () => {
  const pseudonyms = createPseudonyms();
  pseudonyms.hide("secret", secrets.uuid);
  const innocent =
    'deadbeefdeadbeef SGVsbG8sIHdvcmxkIQ== %41%42%43%44%45%46%47 &#65;&#66; \\u0041bcdefgh "c7a1e0d2-55aa"';
  expect(pseudonyms.apply(innocent)).toBe(innocent);
});

test("of two ids that differ in the case of their letters each has its own stand-in", () => {
  const pseudonyms = createPseudonyms();
  pseudonyms.hide("client", secrets.uuid);
  pseudonyms.hide("client", secrets.uuid.toUpperCase());
  expect(pseudonyms.apply(`${secrets.uuid} ${secrets.uuid.toUpperCase()}`)).toBe("<client#1> <client#2>");
});
