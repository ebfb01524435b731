import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";

import type { KeyPair } from "../../tenant/tls/self-signed.ts";
import { readInput } from "../check-file/read-input.ts";
import { exitCode } from "../exit-codes.ts";
import { causeLine, Failure, type Problem } from "../failure.ts";

/**
 * Reads a certificate and its key, both PEM.
 * @throws Failure (usage) that names everything that is wrong: what cannot be read, is of another kind, out of date, or does
 * not belong together.
 */
export async function readKeyPair(certFile: string, keyFile: string): Promise<KeyPair> {
  const unread: Problem[] = [];
  const [cert, key] = [await readOr(unread, certFile), await readOr(unread, keyFile)];
  if (unread.length > 0) throw new Failure(exitCode.usage, unread);
  const problems: Problem[] = [];
  const certificate = attempt(
    problems,
    notPem(certFile, "certificate", "-----BEGIN CERTIFICATE-----"),
    () => new X509Certificate(cert),
  );
  const privateKey = attempt(
    problems,
    notPem(keyFile, "private key without a passphrase", "-----BEGIN PRIVATE KEY-----"),
    () => createPrivateKey(key),
  );
  if (certificate !== undefined) problems.push(...outOfDate(certFile, certificate));
  if (certificate !== undefined && privateKey !== undefined)
    problems.push(...mismatch(certFile, keyFile, certificate, privateKey));
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  return { cert, key };
}

/** The text of a file; what is wrong with it is added to the problems. */
async function readOr(problems: Problem[], file: string): Promise<string> {
  try {
    return await readInput(file);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push(...error.problems);
    return "";
  }
}

/** What `read` gives; a problem that says what it threw is added where it fails. */
function attempt<Value>(problems: Problem[], problem: Omit<Problem, "got">, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    problems.push({ ...problem, got: causeLine(error) });
    return undefined;
  }
}

function notPem(file: string, kind: string, head: string): Omit<Problem, "got"> {
  return {
    what: `the file holds no ${kind} that can be used`,
    where: file,
    expected: `PEM text that begins with ${head} or the like`,
    next: "name another file, or leave both out and give --tls for a self-signed certificate",
  };
}

function outOfDate(file: string, { validFromDate, validToDate }: X509Certificate): Problem[] {
  const now = new Date();
  if (validFromDate <= now && now <= validToDate) return [];
  const isOver = now > validToDate;
  return [
    {
      what: `the certificate is ${isOver ? "not valid any more" : "not valid yet"}`,
      where: file,
      expected: `a certificate that is valid at ${now.toISOString()}`,
      got: `one that is valid from ${validFromDate.toISOString()} to ${validToDate.toISOString()}`,
      next: "renew it, or leave it out and give --tls for a self-signed certificate",
    },
  ];
}

function mismatch(certFile: string, keyFile: string, certificate: X509Certificate, key: KeyObject): Problem[] {
  if (certificate.checkPrivateKey(key)) return [];
  return [
    {
      what: "the key does not belong to the certificate",
      where: `${certFile} and ${keyFile}`,
      expected: "a certificate and the private key of the public key in it",
      got: `a certificate of ${certificate.subject.replaceAll("\n", ", ")} and the key of another`,
      next: "name the key that the certificate was made with; of several certificates in a file the first counts",
    },
  ];
}
