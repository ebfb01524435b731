import { createReadStream, createWriteStream, mkdtempSync, openSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Bytes on disk. */
export interface StoredBytes {
  readonly size: number;
  /**
   * Opens them; whoever has them open reads them to their end, even if they are discarded meanwhile.
   * @throws Error when they are gone.
   */
  readonly open: () => Readable;
  /** Takes them off the disk; it does not matter if they are gone already. */
  readonly discard: () => Promise<void>;
}

/** A folder of the tenant's own, in which each upload is a file. */
export interface UploadFolder {
  /**
   * Writes bytes to disk as they come, so that no more of them is in memory than what is between two buffers; null as soon
   * as there are more than `maxBytes`. What was written of bytes that do not come to their end is gone from the disk.
   * @throws Error when their source or the disk fails, when `signal` aborts, and when the folder is closed.
   */
  write(
    bytes: Readable,
    limit: { readonly maxBytes: number; readonly signal: AbortSignal },
  ): Promise<StoredBytes | null>;
  /** Breaks off what is being written and removes the folder; nothing can be written any more. */
  close(): Promise<void>;
}

/** Folders of tenants that are not closed; they go at the latest with the process. */
const openFolders = new Set<string>();

function openFolder(): string {
  if (openFolders.size === 0) process.on("exit", removeOpenFolders);
  const folder = mkdtempSync(join(tmpdir(), "cx-tenant-files-"));
  openFolders.add(folder);
  return folder;
}

async function closeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  openFolders.delete(folder);
  if (openFolders.size === 0) process.off("exit", removeOpenFolders);
}

function removeOpenFolders(): void {
  for (const folder of openFolders) rmSync(folder, { recursive: true, force: true });
}

/** The folder comes to be with the first upload, so that a tenant that takes none leaves no trace. */
export function createUploadFolder(): UploadFolder {
  const closing = new AbortController();
  const writing = new Set<Promise<unknown>>();
  let folder: string | null = null;
  let written = 0;

  async function writeFile(
    bytes: Readable,
    path: string,
    { maxBytes, signal }: { readonly maxBytes: number; readonly signal: AbortSignal },
  ): Promise<StoredBytes | null> {
    let size = 0;
    const discard = (): Promise<void> => rm(path, { force: true });
    async function* counted(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of source) {
        size += chunk.length;
        if (size > maxBytes) throw new Error(`expected at most ${maxBytes} bytes, got more`);
        yield chunk;
      }
    }
    try {
      const either = AbortSignal.any([signal, closing.signal]);
      await pipeline(bytes, counted, createWriteStream(path, { flags: "wx" }), { signal: either });
    } catch (error) {
      await discard();
      if (size > maxBytes) return null;
      throw error;
    }
    // Opened at once and by number, so that it does not matter if the file is discarded before its first byte is read. It ends
    // with its last byte: one more look for the end of the file, and a client that has all bytes may have hung up before.
    const end = Math.max(0, size - 1);
    return { size, discard, open: () => createReadStream(path, { fd: openSync(path, "r"), end }) };
  }

  return {
    async write(bytes, limit) {
      if (closing.signal.aborted) throw new Error("the tenant is closing and takes no files any more");
      folder ??= openFolder();
      written += 1;
      const result = writeFile(bytes, join(folder, String(written)), limit);
      const settled = result.catch(() => {}).finally(() => writing.delete(settled));
      writing.add(settled);
      return result;
    },
    async close() {
      closing.abort();
      await Promise.all(writing);
      if (folder !== null) await closeFolder(folder);
    },
  };
}
