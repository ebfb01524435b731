const [quote, backslash, openList, closeList, openObject, closeObject] = '"\\[]{}'
  .split("")
  .map((sign) => sign.charCodeAt(0));

/**
 * How many lists and objects lie within each other at the deepest place of a JSON text. What is nested too deep can be
 * read, but not written again: that takes a call for each level, and there are only so many.
 */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) isInString = !isInString;
    else if (isInString) at += sign === backslash ? 1 : 0;
    else if (sign === openList || sign === openObject) deepest = Math.max(deepest, (depth += 1));
    else if (sign === closeList || sign === closeObject) depth -= 1;
  }
  return deepest;
}
