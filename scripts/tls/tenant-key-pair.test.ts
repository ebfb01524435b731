import { X509Certificate } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { generate } from "selfsigned";
import { afterAll, beforeAll, expect, test } from "vitest";

import { defaultConfig } from "../../tenant/default-config.ts";
import { selfSigned } from "../../tenant/tls/self-signed.ts";
import { exitCode } from "../exit-codes.ts";
import { Failure, type Problem } from "../failure.ts";
import { describeCertificate, tenantKeyPair, type TlsSettings } from "./tenant-key-pair.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-tls-"));
  const [one, other] = [await selfSigned(defaultConfig), await selfSigned(defaultConfig)];
  const day = 86_400_000;
  const old = await generate([{ name: "commonName", value: "old" }], {
    keyType: "ec",
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: new Date(Date.now() - day),
  });
  const early = await generate([{ name: "commonName", value: "early" }], {
    keyType: "ec",
    notBeforeDate: new Date(Date.now() + day),
  });
  const files = {
    "cert.pem": one.cert,
    "key.pem": one.key,
    "other.pem": other.key,
    "old.pem": old.cert,
    "old-key.pem": old.private,
    "early.pem": early.cert,
    "early-key.pem": early.private,
    "words.pem": "no certificate",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function keyPair(settings: Partial<TlsSettings>) {
  return tenantKeyPair({ tls: false, ...settings }, defaultConfig);
}

async function problemsOf(settings: Partial<TlsSettings>): Promise<readonly Problem[]> {
  const failure = await keyPair(settings).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("expected a failure");
  expect(failure.exitCode).toBe(exitCode.usage);
  return failure.problems;
}

const at = (name: string): string => join(folder, name);

test("without any option there is no TLS", async () => {
  expect(await keyPair({})).toBeNull();
});

test("a self-signed certificate is made, and its key is written nowhere", async () => {
  const ca = at("ca.pem");
  const before = await readdir(folder);
  const pair = await keyPair({ tls: true, tlsCa: ca });
  expect(await readFile(ca, "utf8")).toBe(pair?.cert);
  expect((await readdir(folder)).filter((name) => !before.includes(name))).toEqual(["ca.pem"]);
  expect(await readFile(ca, "utf8")).not.toContain("PRIVATE");
  expect(describeCertificate(pair ?? { cert: "", key: "" })).toContain(
    new X509Certificate(await readFile(ca)).fingerprint256,
  );
});

test("the file for the certificate asks for TLS by itself", async () => {
  expect(await keyPair({ tlsCa: at("ca-2.pem") })).not.toBeNull();
});

test("certificate and key are read from files", async () => {
  const pair = await keyPair({ tlsCert: at("cert.pem"), tlsKey: at("key.pem") });
  expect(pair).toEqual({
    cert: await readFile(at("cert.pem"), "utf8"),
    key: await readFile(at("key.pem"), "utf8"),
  });
});

test.each([
  [{ tlsCert: "cert.pem" }, "--tls-cert comes without --tls-key"],
  [{ tlsKey: "key.pem" }, "--tls-key comes without --tls-cert"],
  [{ tlsCert: "cert.pem", tlsKey: "other.pem" }, "the key does not belong to the certificate"],
  [{ tlsCert: "old.pem", tlsKey: "old-key.pem" }, "the certificate is not valid any more"],
  [{ tlsCert: "early.pem", tlsKey: "early-key.pem" }, "the certificate is not valid yet"],
  [{ tlsCert: "cert.pem", tlsKey: "key.pem", tlsCa: "x.pem" }, "there is no self-signed certificate to write"],
  [{ tlsCa: "nowhere/ca.pem" }, "the certificate cannot be written"],
] as const)("%j is wrong usage: %s", async (files, what) => {
  const settings = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, at(file)]));
  expect((await problemsOf(settings)).map((problem) => problem.what)).toEqual([what]);
});

test("all that is wrong with the files is told at once", async () => {
  const missing = await problemsOf({ tlsCert: at("nowhere.pem"), tlsKey: at("nobody.pem") });
  expect(missing.map(({ where, got }) => [where, got])).toEqual([
    [at("nowhere.pem"), "there is no such file"],
    [at("nobody.pem"), "there is no such file"],
  ]);
  const words = await problemsOf({ tlsCert: at("words.pem"), tlsKey: at("cert.pem") });
  expect(words.map(({ what }) => what)).toEqual([
    "the file holds no certificate that can be used",
    "the file holds no private key without a passphrase that can be used",
  ]);
});
