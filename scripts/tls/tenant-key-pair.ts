import { X509Certificate } from "node:crypto";

import { writeFileAtomically } from "../../reports/write-file-atomically.ts";
import type { TenantConfig } from "../../tenant/config.ts";
import { selfSigned, type KeyPair } from "../../tenant/tls/self-signed.ts";
import { exitCode } from "../exit-codes.ts";
import { causeLine, Failure, type Problem } from "../failure.ts";
import { readKeyPair } from "./read-key-pair.ts";

/** What the options say about TLS. */
export interface TlsSettings {
  readonly tls: boolean;
  /** File that gets the self-signed certificate. */
  readonly tlsCa?: string | undefined;
  readonly tlsCert?: string | undefined;
  readonly tlsKey?: string | undefined;
}

/**
 * The certificate and key that the options ask for: those of two files, or made for this run, when the certificate is also
 * written where a client can read it; null for plain HTTP.
 * @throws Failure (usage) that names everything that is wrong with the files.
 */
export async function tenantKeyPair(settings: TlsSettings, config: TenantConfig): Promise<KeyPair | null> {
  const { tls, tlsCa, tlsCert, tlsKey } = settings;
  if (tlsCert !== undefined && tlsKey !== undefined) {
    if (tlsCa !== undefined) throw usage(needless(tlsCa));
    return readKeyPair(tlsCert, tlsKey);
  }
  if (tlsCert !== undefined) throw usage(alone("--tls-cert", tlsCert, "--tls-key"));
  if (tlsKey !== undefined) throw usage(alone("--tls-key", tlsKey, "--tls-cert"));
  if (!tls && tlsCa === undefined) return null;
  const pair = await selfSigned(config);
  if (tlsCa !== undefined) await writeCertificate(tlsCa, pair.cert);
  return pair;
}

/** What a person compares: the SHA-256 fingerprint of a certificate, and until when it is valid. */
export function describeCertificate({ cert }: KeyPair): string {
  const { fingerprint256, validToDate } = new X509Certificate(cert);
  return `certificate SHA-256 ${fingerprint256}, valid until ${validToDate.toISOString()}`;
}

async function writeCertificate(file: string, cert: string): Promise<void> {
  await writeFileAtomically(file, cert).catch((error: unknown) => {
    const expected = "a file in a folder that exists, with leave to write";
    const next = "make the folder, or name another file with --tls-ca";
    throw usage({
      what: "the certificate cannot be written",
      where: `--tls-ca ${file}`,
      expected,
      got: causeLine(error),
      next,
    });
  });
}

function alone(flag: string, value: string, missing: string): Problem {
  return {
    what: `${flag} comes without ${missing}`,
    where: `${flag} ${value}`,
    expected: "both the certificate and its key",
    got: `no ${missing}`,
    next: `add ${missing}, or leave both out and give --tls for a self-signed certificate`,
  };
}

function needless(file: string): Problem {
  return {
    what: "there is no self-signed certificate to write",
    where: `--tls-ca ${file}`,
    expected: "it without --tls-cert and --tls-key",
    got: "all three",
    next: "leave it out: whoever made the certificate has what its clients must trust",
  };
}

function usage(...problems: Problem[]): Failure {
  return new Failure(exitCode.usage, problems);
}
