import type { FastifyInstance } from "fastify";
import type { IncomingHttpHeaders } from "node:http";

const loopbackAddress = /^(?:127(?:\.\d{1,3}){3}|::1)$/;
const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Methods that only read. */
const reading: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** @throws Error for an address that others than this machine can reach. */
export function demandLoopback(address: string): void {
  if (loopbackAddress.test(address)) return;
  throw new Error(
    `the admin port cannot listen at ${address}: expected a loopback address (127.0.0.1 or ::1), because whoever ` +
      `reaches it can speak as the agent; got "${address}"; leave the address out, and use a tunnel from elsewhere`,
  );
}

/**
 * Refuses what a person at this machine did not mean to send: a request under another name than this machine's (a name that
 * was made to point here), and anything but a visit that comes from a page of another origin.
 */
export function guardLoopback(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    const error = whyStrange(request.method, request.headers);
    if (error === null) done();
    else reply.code(403).send({ error });
  });
}

/** Why a request is refused; null when it is not. */
export function whyStrange(method: string, headers: IncomingHttpHeaders): string | null {
  const { host, origin, "sec-fetch-site": site, "sec-fetch-mode": mode } = headers;
  if (host === undefined || !loopbackHost.test(host)) {
    return `the Host header must name this machine: expected localhost, 127.0.0.1 or [::1], got "${host ?? ""}"`;
  }
  const isReading = reading.has(method);
  const isForeign = site !== undefined && site !== "same-origin" && site !== "none";
  if (isForeign && !(isReading && mode === "navigate")) {
    return "a page of another origin may not use the admin port: open the console at its own address";
  }
  if (!isReading && origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    return `a page of another origin may not act as the agent: expected no Origin or http://${host}, got "${origin}"`;
  }
  return null;
}
