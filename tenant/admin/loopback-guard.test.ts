import { connect } from "node:net";
import { expect, test } from "vitest";
import { startTenant } from "../server.ts";
import { demandLoopback, whyStrange } from "./loopback-guard.ts";

const own = { host: "127.0.0.1:8081" };

test.each([
  ["GET", own],
  ["GET", { host: "localhost" }],
  ["GET", { host: "[::1]:9" }],
  ["GET", { ...own, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }],
  ["POST", own],
  ["POST", { ...own, origin: "http://127.0.0.1:8081", "sec-fetch-site": "same-origin" }],
  ["POST", { host: "LocalHost:1", origin: "http://localhost:1" }],
] as const)("%s with %j is let in", (method, headers) => {
  expect(whyStrange(method, headers)).toBeNull();
});

test.each([
  ["GET", {}, "Host"],
  ["GET", { host: "rebound.example.com:8081" }, "Host"],
  ["GET", { host: "127.0.0.1.example.com" }, "Host"],
  ["GET", { host: "localhost@example.com" }, "Host"],
  ["GET", { host: "10.0.0.1" }, "Host"],
  ["GET", { ...own, "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" }, "another origin"],
  ["GET", { ...own, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, "another origin"],
  ["POST", { ...own, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, "another origin"],
  ["POST", { ...own, origin: "https://evil.example.com" }, "evil.example.com"],
  ["POST", { ...own, origin: "http://127.0.0.1:8082" }, "8082"],
  ["POST", { ...own, origin: "null" }, "null"],
  ["DELETE", { ...own, origin: "https://127.0.0.1:8081" }, "https"],
] as const)("%s with %j is refused and the reason names %s", (method, headers, why) => {
  expect(whyStrange(method, headers)).toContain(why);
});

test.each(["0.0.0.0", "::", "192.168.1.4", "example.com", "127.0.0.1.example.com", ""])(
  "the admin port does not listen at %j, and says what it expects",
  async (host) => {
    expect(() => demandLoopback(host)).toThrow(/expected a loopback address \(127\.0\.0\.1 or ::1\)/);
    await expect(startTenant({ admin: { port: 0, host } })).rejects.toThrow(/admin port cannot listen/);
  },
);

test("a stranger is refused on the wire too, whatever is asked for", async () => {
  const running = await startTenant({ admin: { port: 0 } });
  try {
    const { hostname, port } = new URL(running.adminUrl ?? "");
    const socket = connect(Number(port), hostname);
    let answers = "";
    socket.setEncoding("utf8").on("data", (text: string) => void (answers += text));
    for (const path of ["/", "/ledger", "/nowhere"])
      socket.write(`GET ${path} HTTP/1.1\r\nHost: evil.example.com\r\n\r\n`);
    socket.end();
    await new Promise((resolve) => socket.once("close", resolve));
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 403", "HTTP/1.1 403", "HTTP/1.1 403"]);
  } finally {
    await running.close();
  }
});
