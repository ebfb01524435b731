import { readFile, stat } from "node:fs/promises";

import { exitCode } from "../exit-codes.ts";
import { causeLine, codeOf, Failure } from "../failure.ts";

/** Largest file that is read; everything is held in memory. */
const largestInputBytes = 128 * 1024 * 1024;

const plainWords: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "a folder",
  EACCES: "no permission to read it",
  ENOTDIR: "a part of the path is not a folder",
};

/** A usage failure about a file that was named by the user. */
export function fileFailure(what: string, where: string, expected: string, got: string, next: string): Failure {
  return new Failure(exitCode.usage, { what, where, expected, got, next });
}

/**
 * Reads a text file that the user named. A leading byte order mark is dropped.
 * @throws Failure (usage) when it cannot be read, is too large, empty, or not UTF-8.
 */
export async function readInput(file: string): Promise<string> {
  const expected = "a readable text file in UTF-8";
  const next = "check the path and the permissions";
  const bytes = await readBytes(file).catch((error: unknown) => {
    if (error instanceof Failure) throw error;
    const got = plainWords[codeOf(error) ?? ""] ?? causeLine(error);
    throw fileFailure("the file cannot be read", file, expected, got, next);
  });
  const text = decode(bytes);
  if (text === undefined) {
    throw fileFailure("the file is not text", file, expected, `${bytes.length} bytes that are not UTF-8`, next);
  }
  if (text.trim() === "") {
    throw fileFailure("the file is empty", file, "a text with something in it", `${bytes.length} bytes`, next);
  }
  return text;
}

async function readBytes(file: string): Promise<Buffer> {
  const { size } = await stat(file);
  if (size <= largestInputBytes) return readFile(file);
  const expected = `at most ${largestInputBytes} bytes`;
  throw fileFailure("the file is too large", file, expected, `${size} bytes`, "split the file and name the parts");
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
