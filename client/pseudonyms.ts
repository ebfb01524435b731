import { replaceEncoded } from "./encoded-text.ts";

/** Stable stand-ins for values that must not be shown: the same value always gets the same one, so a reader still sees what belongs together. */
export interface Pseudonyms {
  /** Remembers a value that is to be hidden wherever it appears; `kind` names what it is, such as "client". */
  hide(kind: string, value: string): string;
  /** Remembers a value that the suite itself made up and sent, so that there is nothing to hide about it when it comes back. */
  admit(value: string): void;
  isAdmitted(value: string): boolean;
  /** The text with every remembered value replaced, also where it is encoded: for a URL, for JSON, for HTML, as base64 or as hexadecimal digits. */
  apply(text: string): string;
}

/** Values shorter than this are not searched for in texts: they would turn up everywhere by chance. */
const shortestSearched = 6;

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const isUuid = new RegExp(`^${uuid.source}$`, "i");
const bareUuid = /(?<![0-9a-z])([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})(?![0-9a-z])/gi;

export function createPseudonyms(): Pseudonyms {
  const known = new Map<string, string>();
  /** Ids whose letters have changed case on their way are the same id, unless both spellings are known. */
  const knownUuids = new Map<string, string>();
  const admitted = new Set<string>();
  const counts = new Map<string, number>();
  // A run makes thousands of ids, nearly all of them UUIDs. Those are found by their form and looked up; the few others are searched for.
  let searched: readonly { readonly form: string; readonly pseudonym: string }[] = [];

  const ofUuid = (found: string): string | undefined => known.get(found) ?? knownUuids.get(found.toLowerCase());
  const plain = (text: string): string => {
    let shown = text.replaceAll(uuid, (found) => ofUuid(found) ?? found);
    shown = shown.replaceAll(bareUuid, (found, ...parts) => ofUuid(parts.slice(0, 5).join("-")) ?? found);
    for (const { form, pseudonym } of searched) shown = shown.replaceAll(form, pseudonym);
    return shown;
  };

  return {
    hide(kind, value) {
      const before = known.get(value);
      if (before !== undefined || value === "" || admitted.has(value) || isPseudonym(value)) return before ?? value;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const pseudonym = `<${kind}#${count}>`;
      known.set(value, pseudonym);
      if (isUuid.test(value)) knownUuids.set(value.toLowerCase(), knownUuids.get(value.toLowerCase()) ?? pseudonym);
      else if (value.length >= shortestSearched) {
        const added = formsOf(value).map((form) => ({ form, pseudonym }));
        searched = [...searched, ...added].toSorted((one, other) => other.form.length - one.form.length);
      }
      return pseudonym;
    },
    admit: (value) => void admitted.add(value),
    isAdmitted: (value) => admitted.has(value),
    apply: (text) => replaceEncoded(plain(text), plain),
  };
}

/** A value as it stands in a text, in a URL, in JSON, in JSON within JSON and in HTML. */
function formsOf(value: string): readonly string[] {
  const inJson = JSON.stringify(value).slice(1, -1);
  const inHtml = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quoted = inHtml.replaceAll('"', "&quot;");
  const forms = [value, encodeURIComponent(value), inJson, JSON.stringify(inJson).slice(1, -1), inHtml, quoted];
  return [...new Set(forms)];
}

/** A stand-in is not hidden behind another one: evidence that is read again has them already. */
function isPseudonym(value: string): boolean {
  return /^<[a-z]+#\d+>$/.test(value);
}
