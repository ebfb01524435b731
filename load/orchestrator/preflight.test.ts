import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { preflight } from "./preflight.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function targetThatAnswers(status: number, body: string) {
  server = createServer((_request, response) => response.writeHead(status).end(body)).listen(0, "127.0.0.1");
  await once(server, "listening");
  return targetAt((server.address() as AddressInfo).port);
}

const targetAt = (port: number) => ({ url: `http://127.0.0.1:${port}`, tenantUrl: "t", appId: "a" });

test.each([
  ["an availability", 200, '{"chat":"available"}'],
  ["an error that says that nobody is there", 503, '{"error_code":"5001","error_message":"none"}'],
])("%s lets the run go on", async (_what, status, body) => {
  await expect(preflight(await targetThatAnswers(status, body))).resolves.toBeUndefined();
});

test.each([
  ["HTML with status 200", 200, "<html>", /does not answer as the API does/],
  ["HTML with an error status", 404, "<html>", /does not answer as the API does/],
  ["a plain 500", 500, "oops", /does not answer as the API does/],
  ["an unknown tenant", 403, '{"error_code":"1000","error_message":"x"}', /does not let the load in/],
  ["an unknown entry", 404, '{"error_code":"5006","error_message":"x"}', /does not let the load in/],
])("%s stops the run before it starts", async (_what, status, body, message) => {
  await expect(preflight(await targetThatAnswers(status, body))).rejects.toMatchObject({
    kind: "suite",
    message: expect.stringMatching(message),
    problem: { where: expect.stringContaining("/availability?tenantUrl=t") },
  });
});

test("a target that is not there is named, with the reason", async () => {
  const target = await targetThatAnswers(200, "");
  server?.close();
  await once(server as Server, "close");
  await expect(preflight(target)).rejects.toMatchObject({
    message: "the target cannot be reached",
    problem: { got: expect.stringContaining("ECONNREFUSED") },
  });
});

test("an abort is an abort, not an unreachable target", async () => {
  const reason = new Error("stopped by hand");
  await expect(preflight(await targetThatAnswers(200, "{}"), AbortSignal.abort(reason))).rejects.toBe(reason);
});
