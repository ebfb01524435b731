import { generate } from "selfsigned";
import { isIP } from "node:net";
import type { TenantConfig } from "../config.ts";
import { hostOf } from "../host-of.ts";

/** What a server shows and what it proves it with, both as PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** By what this machine is called from itself. */
const loopbackNames = ["localhost", "127.0.0.1", "::1"];
/** Short, as it is for one run; clocks may differ by the hour before it. */
const validMs = 7 * 24 * 3_600_000;
const leewayMs = 3_600_000;

/**
 * Makes a certificate for this machine and for all hosts of a configuration. The key exists in memory only: whoever wants to
 * be trusted again after a restart needs a key of their own.
 */
export async function selfSigned({ tenants }: Pick<TenantConfig, "tenants">): Promise<KeyPair> {
  const hosts = tenants.flatMap((tenant) => [tenant.tenantUrl, ...tenant.hosts]).map(hostOf);
  const names = [...new Set([...loopbackNames, ...hosts])].filter((name) => name !== "");
  const now = Date.now();
  const { cert, private: key } = await generate([{ name: "commonName", value: "cx reference tenant" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(now - leewayMs),
    notAfterDate: new Date(now + validMs),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", digitalSignature: true, keyCertSign: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: names.map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
      },
    ],
  });
  return { cert, key };
}
