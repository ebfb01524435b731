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
  await Promise.all(Array.from({ length: 6 }, () => send(request, { timeoutMs: 1000 })));
  const gaps = sentAtMs.slice(1).map((at, index) => at - (sentAtMs[index] ?? 0));
  // A timer may be a millisecond early, and as late as it likes.
  expect(gaps.filter((gap) => gap < 18)).toEqual([]);
  expect(sentAtMs.length).toBe(6);
});
