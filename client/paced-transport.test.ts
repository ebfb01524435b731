import { expect, test } from "vitest";
import { buildRequest } from "../protocol/requests.ts";
import { paced } from "./paced-transport.ts";
import type { Transport } from "./transport.ts";

const request = buildRequest("getVersion", { tenantUrl: "a", appId: "b", clientId: "c" });

test("no request goes out sooner after another than the rate allows", async () => {
  const sentAtMs: number[] = [];
  const transport: Transport = () => {
    sentAtMs.push(performance.now());
    return Promise.resolve({ status: 200, headers: {}, body: new Uint8Array() });
  };
  const send = paced(transport, 50);
  const startedAtMs = performance.now();
  await Promise.all(Array.from({ length: 6 }, () => send(request, { timeoutMs: 1000 })));
  // A timer may be a millisecond early, and as late as it likes.
  const tooSoon = sentAtMs.filter((at, index) => at - startedAtMs < index * 20 - 2);
  expect(tooSoon).toEqual([]);
  expect(sentAtMs.length).toBe(6);
});
