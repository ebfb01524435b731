/** What a reader could not see or would be misled by: controls but tab and line feed, direction marks, lone surrogates, noncharacters. */
const unseen = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/**
 * Evidence as it can be shown anywhere: a terminal does not obey it and XML may contain it. What is not visible is spelled
 * out as in a JSON string, such as \u001b.
 */
export function visibleText(text: string): string {
  return text.replaceAll(unseen, (character) =>
    character === "\t" || character === "\n"
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
