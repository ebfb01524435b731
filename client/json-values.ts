/** A value in a JSON text that is no object and no list. */
export interface JsonValue {
  /** Name of the innermost member that holds it, directly or in lists; empty at the root. */
  readonly member: string;
  /** The token as it stands, with its quotes where it has some. */
  readonly token: string;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/gs;

/**
 * The text with some of its values replaced: `replace` returns the new token, or the one it was given. All else stays as it
 * came, to the last blank, for the very form of a text may be what is wrong with it; a text that is no JSON is read as far as it goes.
 */
export function replaceJsonValues(text: string, replace: (value: JsonValue) => string): string {
  const path: string[] = [""];
  let member = "";
  let last: { token: string; at: number } | null = null;
  let shown = "";
  let copied = 0;
  const flush = (): void => {
    if (last === null) return;
    const token = replace({ member, token: last.token });
    shown += text.slice(copied, last.at) + token;
    copied = last.at + last.token.length;
    last = null;
  };
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === ":") {
      // What came before it is the name of a member, and no value.
      if (last !== null) member = textOf(last.token);
      last = null;
    } else if (token === "{" || token === "[") {
      path.push(member);
    } else if (token === "}" || token === "]") {
      flush();
      member = path.pop() ?? "";
    } else if (token === ",") {
      flush();
      member = path.at(-1) ?? "";
    } else last = { token, at: index };
  }
  flush();
  return shown + text.slice(copied);
}

/** What a token says: the text of a string, any other as it stands. */
export function textOf(token: string): string {
  if (!token.startsWith('"')) return token;
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1, -1);
  }
}
