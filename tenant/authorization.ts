import { authorizationScheme, type Credentials } from "../protocol/authorization.ts";
import { refusal, type Refusal } from "./answer.ts";
import type { ActiveFaults } from "./faults.ts";

/** What an Authorization header could be read as: the parts that were found, and the first thing wrong with it. */
export interface ReadAuthorization {
  readonly appId?: string;
  readonly clientId?: string;
  readonly wrong: Refusal | null;
}

/** An identifier that an entry can have. Source: assumed; seen are UUIDs, hex digits and readable names. */
export const appIdPattern = /^[A-Za-z0-9._-]{1,64}$/;

/** One parameter: name, equals sign, and a value with or without quotes; spaces around each are tolerated. */
const parameterPattern = /^\s*([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|([^"\s]*))\s*$/;

/**
 * Reads an Authorization header and names the first thing wrong with it, in this order: 2000 no header, 2002 scheme, 2001
 * what follows is not a list of name=value pairs, 2003 no appId, 2004 no clientId (or an empty one), 3000 an appId that
 * cannot be an identifier, which an empty one is. The scheme is compared letter by letter. Unknown parameters are ignored
 * and of two with the same name the first counts. Order and these readings: assumed, no source states them.
 */
export function readAuthorization(header: string | undefined, faults: ActiveFaults): ReadAuthorization {
  const text = header?.trim() ?? "";
  if (text === "") return { wrong: refusal("2000") };
  const [scheme = ""] = text.split(/\s/, 1);
  const isScheme = scheme === authorizationScheme || faults.has("authorization-scheme-ignored");
  const parameters = splitParameters(text.slice(scheme.length), faults);
  if (!isScheme && (parameters !== undefined || !faults.has("parameters-before-scheme")))
    return { wrong: refusal("2002") };
  if (parameters === undefined) return { wrong: refusal("2001") };
  const found = definedOnly({ appId: parameters.get("appId"), clientId: parameters.get("clientId") });
  return { ...found, wrong: findMissing(found, faults) };
}

function findMissing({ appId, clientId }: Partial<Credentials>, faults: ActiveFaults): Refusal | null {
  const isAppFirst = appId === undefined && (clientId !== undefined || !faults.has("client-id-before-app-id"));
  if (isAppFirst) return refusal(faults.has("authorization-missing-codes-swapped") ? "2004" : "2003");
  if (clientId === undefined || clientId === "")
    return refusal(faults.has("authorization-missing-codes-swapped") ? "2003" : "2004");
  if (!appIdPattern.test(appId ?? "") && !faults.has("app-id-format-ignored")) return refusal("3000");
  return null;
}

/** The parameters by name; undefined when the text is not a list of them. */
function splitParameters(text: string, faults: ActiveFaults): Map<string, string> | undefined {
  const found = new Map<string, string>();
  for (const piece of splitAtCommas(text)) {
    const match = parameterPattern.exec(piece);
    const name = match?.[1];
    if (name === undefined) {
      if (faults.has("authorization-format-ignored")) continue;
      return undefined;
    }
    const isQuoted = match?.[2] !== undefined;
    if (faults.has(isQuoted ? "authorization-quoted-refused" : "authorization-unquoted-refused")) return undefined;
    if (!found.has(name)) found.set(name, match?.[2] ?? match?.[3] ?? "");
  }
  return found;
}

/** Splits at commas outside quotes, because a quoted clientId may hold one. */
function splitAtCommas(text: string): string[] {
  const pieces: string[] = [];
  let begin = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (letter !== "," || isQuoted) continue;
    pieces.push(text.slice(begin, at));
    begin = at + 1;
  }
  pieces.push(text.slice(begin));
  return pieces;
}

function definedOnly(found: { appId: string | undefined; clientId: string | undefined }): Partial<Credentials> {
  return {
    ...(found.appId === undefined ? {} : { appId: found.appId }),
    ...(found.clientId === undefined ? {} : { clientId: found.clientId }),
  };
}
