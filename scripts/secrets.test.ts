import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

import { expect, onTestFinished, test, vi } from "vitest";

import { runCx } from "./run-cx.ts";

vi.setConfig({ testTimeout: 60_000 });

const secrets = {
  gateway: 'k3y/with"quotes&<more>+%',
  entry: "entry-9b1d6c2f7a",
  cookie: "crumb-5f3e9a7b1c",
  chat: "c0ffee00-1111-4222-8333-444455556666",
  credential: "turn-pass-8842",
};

/** Every way in which a tenant could give back what it was told, or what it knows. */
const plantings: readonly ((told: readonly string[]) => { headers?: Record<string, string>; body: string | Buffer })[] =
  [
    (told) => ({ body: JSON.stringify({ error_code: "5500", error_message: `no: ${told.join(" ")}` }) }),
    (told) => ({
      body: JSON.stringify({ chat: "available", debug: { seen: told, deep: [{ note: told.join("|") }] } }),
    }),
    (told) => ({
      body: `<html><p>${told.map((one) => one.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")).join("<br>")}</p>`,
    }),
    (told) => ({
      headers: {
        "X-Seen": told.map(encodeURIComponent).join(","),
        Location: `/?a=${told.map(encodeURIComponent).join("&")}`,
      },
      body: "{}",
    }),
    (told) => ({ headers: { Server: Buffer.from(told.join(" ")).toString("base64") }, body: "{}" }),
    (told) => ({ body: JSON.stringify({ server_version: Buffer.from(told.join(" ")).toString("base64url") }) }),
    (told) => ({
      body: JSON.stringify({ server_version: told.map((one) => Buffer.from(one).toString("hex")).join(" ") }),
    }),
    (told) => ({
      body: `{"server_version":"${Array.from(told.join(" "), (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"}`,
    }),
    (told) => ({ body: JSON.stringify({ server_version: JSON.stringify({ inner: told }) }) }),
    (told) => ({
      headers: { "Content-Encoding": "gzip" },
      body: gzipSync(JSON.stringify({ server_version: told.join(" ") })),
    }),
    (told) => ({
      body: JSON.stringify({ chat_id: secrets.chat, state: "queued", is_new_chat: true, [told[0] ?? "x"]: told }),
    }),
    () => ({ body: JSON.stringify({ servers: [{ url: "turn:a", username: "u", credential: secrets.credential }] }) }),
  ];

let asked = 0;
const clientIds = new Set<string>();

function answer(request: IncomingMessage, response: ServerResponse): void {
  const clientId = /clientId="?([^",]+)/.exec(request.headers.authorization ?? "")?.[1] ?? "";
  if (clientId.length > 20) clientIds.add(clientId);
  const told = [secrets.gateway, secrets.entry, clientId].filter((one) => one !== "");
  const planting = plantings[(asked += 1) % plantings.length];
  const { headers = {}, body } = planting?.(told) ?? { body: "{}" };
  response.writeHead(200, {
    "Content-Type": "application/json",
    "Set-Cookie": `sid=${secrets.cookie}; Path=/`,
    ...headers,
  });
  response.end(body);
}

/** All that a text says, also where it is encoded, as far as a patient reader would look. */
function readings(bytes: Buffer): string[] {
  const text = bytes.toString("utf8");
  const found = [text, ...unescaped(text)];
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)) {
    const decoded = Buffer.from(run, "base64");
    found.push(decoded.toString("utf8"));
    if (decoded[0] === 0x1f && decoded[1] === 0x8b) found.push(gunzipSync(decoded).toString("utf8"));
  }
  for (const [run] of text.matchAll(/(?:[0-9a-f]{2}){6,}/gi)) found.push(Buffer.from(run, "hex").toString("utf8"));
  return found.flatMap((one) => [one, ...unescaped(one)]);
}

function unescaped(text: string): string[] {
  const json = text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll(/\\+(["\\/])/g, "$1");
  const url = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
  const html = text
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  return [json, url, html, json.replaceAll(/\\+(["\\/])/g, "$1")];
}

test("secrets that a target gives back in every way and encoding are in no artefact", async () => {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const folder = await mkdtemp(join(tmpdir(), "cx-secrets-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const profile = join(folder, "target.yaml");
  await writeFile(
    profile,
    `url: http://127.0.0.1:${(server.address() as AddressInfo).port}
tenantUrl: acme.example.com
appId: { env: THE_ENTRY }
headers: { X-Gateway-Key: { env: THE_KEY } }
timing: { requestTimeout: 20s, timeLimit: 20s, patience: 0s }
`,
  );
  const out = join(folder, "out");
  const environment = {
    THE_ENTRY: secrets.entry,
    THE_KEY: secrets.gateway,
    GITHUB_ACTIONS: "true",
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
  };
  const args = ["contract", "--target-profile", profile, "--verbose", "--smoke", "--out", out];
  const { stdout, stderr, status } = await runCx(args, environment);
  expect([status, asked > plantings.length * 3, clientIds.size > 20]).toEqual([1, true, true]);
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const artefacts = new Map([
    ["stdout", Buffer.from(stdout)],
    ["stderr", Buffer.from(stderr)],
    ["summary.md", await readFile(environment.GITHUB_STEP_SUMMARY)],
  ]);
  for (const { parentPath, name } of files) artefacts.set(name, await readFile(join(parentPath, name)));
  expect([...artefacts.keys()]).toEqual(
    expect.arrayContaining(["run.json", "report.html", "junit.xml", "report.sarif"]),
  );
  const hidden = [...Object.values(secrets), ...clientIds];
  for (const [name, bytes] of artefacts) {
    const all = readings(bytes).join("\n");
    expect([name, hidden.filter((secret) => all.includes(secret))]).toEqual([name, []]);
  }
});
