import type { Transport, WireResponse } from "./transport.ts";

/** A transport that keeps the cookies it is given and sends them with every request, as a browser does that was told to send credentials. */
export function withCookies(transport: Transport): Transport {
  const kept = new Map<string, string>();
  return async (request, options) => {
    const cookies = [...kept].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = cookies === "" ? request.headers : { ...request.headers, Cookie: cookies };
    const response = await transport({ ...request, headers }, options);
    for (const [name, value] of cookiesOf(response)) kept.set(name, value);
    return response;
  };
}

/** Name and value of every cookie that an answer sets; what else it says of them is left out. */
function cookiesOf({ headers }: WireResponse): [string, string][] {
  return [headers["set-cookie"] ?? []].flat().map((line): [string, string] => {
    const pair = line.split(";")[0] ?? "";
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}
