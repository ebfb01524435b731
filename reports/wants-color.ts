/** Does this stream want colour? NO_COLOR with any value says no, FORCE_COLOR yes; else only a terminal that is not dumb. */
export function wantsColor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"] ?? "";
  if (forced !== "") return forced !== "0";
  return stream.isTTY === true && environment["TERM"] !== "dumb";
}
