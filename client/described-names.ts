import { isJsonObject } from "../protocol/json.ts";
import schemas from "../openapi/generated/schemas.json" with { type: "json" };

/** Names of all members that the document describes, and all words that it admits as a value: neither can be a secret. */
export const described = namesIn(schemas);

function namesIn(root: unknown): { readonly members: ReadonlySet<string>; readonly words: ReadonlySet<string> } {
  const [members, words] = [new Set<string>(), new Set<string>()];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword === "properties" && isJsonObject(value)) for (const name of Object.keys(value)) members.add(name);
      if (keyword === "enum" && Array.isArray(value)) for (const word of value) words.add(String(word));
      if (keyword === "const") words.add(String(value));
      visit(value);
    }
  };
  visit(root);
  return { members, words };
}
