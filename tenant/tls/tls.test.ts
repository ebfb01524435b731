import { X509Certificate } from "node:crypto";
import { Agent, request } from "node:https";
import { connect, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { afterEach, expect, test, vi } from "vitest";
import { buildRequest, type RequestDescription } from "../../protocol/requests.ts";
import { virtualClock } from "../clock.ts";
import { defaultConfig } from "../default-config.ts";
import { startTenant, type RunningTenant } from "../server.ts";
import { defaultCaller } from "../test-caller.ts";
import { selfSigned } from "./self-signed.ts";

let running: RunningTenant | undefined;
const agents: Agent[] = [];
afterEach(async () => {
  for (const agent of agents.splice(0)) agent.destroy();
  await running?.close();
  running = undefined;
});

async function start() {
  const clock = virtualClock();
  const tls = await selfSigned(defaultConfig);
  running = await startTenant({ clock, tls, seed: 1 });
  const agent = new Agent({ ca: tls.cert, keepAlive: true });
  agents.push(agent);
  return { clock, running, tls, agent };
}

interface Answered {
  readonly status: number | undefined;
  readonly text: string;
}

function send(url: string, { method, path, headers, body }: RequestDescription, agent: Agent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers: { ...headers }, agent }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      answer.on("end", () => resolve({ status: answer.statusCode, text }));
    });
    sent.on("error", reject).end(body);
  });
}

function portOf({ url }: RunningTenant): number {
  return Number(new URL(url).port);
}

/** Resolves when the other side has closed the connection, with what it said before. */
function untilClosed(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
  socket.on("error", () => {});
  return new Promise((resolve) => socket.once("close", () => resolve(text)));
}

test("a client that trusts the certificate talks to the tenant by each of its names", async () => {
  const { running: tenant, agent } = await start();
  expect(tenant.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  for (const host of ["127.0.0.1", "localhost"]) {
    const url = tenant.url.replace("127.0.0.1", host);
    expect((await send(url, buildRequest("getVersion", defaultCaller), agent)).status).toBe(200);
  }
});

test("a client that does not trust the certificate does not talk to it, and is counted", async () => {
  const { running: tenant } = await start();
  const stranger = new Agent();
  agents.push(stranger);
  await expect(send(tenant.url, buildRequest("getVersion", defaultCaller), stranger)).rejects.toThrow("self-signed");
  await vi.waitFor(() => expect(Object.keys(tenant.tenant.handshakes.failed)).not.toEqual([]), { interval: 1 });
});

test("the certificate is for this machine and the configured hosts, short-lived and on a curve; each has a key of its own", async () => {
  const config = { tenants: [{ tenantUrl: "https://Acme.example.com/", hosts: ["chat.example.net"], apps: [] }] };
  const [first, second] = [await selfSigned(config), await selfSigned(config)];
  const certificate = new X509Certificate(first.cert);
  for (const host of ["localhost", "acme.example.com", "chat.example.net"])
    expect(certificate.checkHost(host)).toBe(host);
  for (const ip of ["127.0.0.1", "::1"]) expect(certificate.checkIP(ip)).toBeDefined();
  expect(certificate.checkHost("other.example.com")).toBeUndefined();
  const days = (certificate.validToDate.getTime() - certificate.validFromDate.getTime()) / 86_400_000;
  expect(days).toBeLessThan(8);
  expect(certificate.publicKey.asymmetricKeyType).toBe("ec");
  expect(first.key).not.toBe(second.key);
});

test("a poll that is held over TLS is answered when the tenant closes", async () => {
  const { running: tenant, agent, clock } = await start();
  const chat = await send(tenant.url, buildRequest("requestChat", defaultCaller, { json: {} }), agent);
  const { chat_id: chatId } = JSON.parse(chat.text) as { chat_id: string };
  clock.advance(5000);
  const poll = (): Promise<Answered> =>
    send(tenant.url, buildRequest("getNewChatEvents", defaultCaller, { path: { chatId } }), agent);
  expect((await poll()).text).toContain("chat_session_message");
  const held = poll();
  await vi.waitFor(() => expect(tenant.tenant.heldPolls()).toBe(1), { interval: 1 });
  await tenant.close();
  expect(await held).toEqual({ status: 200, text: '{"events":[]}' });
});

test("plain HTTP on the TLS port is closed and counted, and hurts nobody else", async () => {
  const { running: tenant, agent } = await start();
  const socket = connect(portOf(tenant), "127.0.0.1");
  const closed = untilClosed(socket);
  socket.write("GET /clientweb/api/v2/version HTTP/1.1\r\nHost: acme.example.com\r\n\r\n");
  expect(await closed).not.toContain("200 OK");
  expect(tenant.tenant.handshakes.failed).toEqual({ ERR_SSL_HTTP_REQUEST: 1 });
  expect((await send(tenant.url, buildRequest("getVersion", defaultCaller), agent)).status).toBe(200);
});

test("closing does not wait for connections that never said anything", async () => {
  const { running: tenant } = await start();
  const silent = connect(portOf(tenant), "127.0.0.1");
  const closed = untilClosed(silent);
  await new Promise((resolve) => silent.once("connect", resolve));
  const shaken = connectTls({ port: portOf(tenant), host: "127.0.0.1", rejectUnauthorized: false });
  const alsoClosed = untilClosed(shaken);
  await new Promise((resolve) => shaken.once("secureConnect", resolve));
  await tenant.close();
  expect(await Promise.all([closed, alsoClosed])).toEqual(["", ""]);
});

test("HTTP/1.1 is what is agreed on, also with a client that would take HTTP/2", async () => {
  const { running: tenant, tls } = await start();
  const socket = connectTls({
    port: portOf(tenant),
    host: "127.0.0.1",
    servername: "localhost",
    ca: tls.cert,
    ALPNProtocols: ["h2", "http/1.1"],
  });
  await new Promise((resolve) => socket.once("secureConnect", resolve));
  expect(socket.alpnProtocol).toBe("http/1.1");
  socket.destroy();
});
