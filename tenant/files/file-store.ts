import type { Content } from "../answer.ts";
import { createUploadFolder, type UploadFolder } from "./upload-folder.ts";

/** A file that can be downloaded. */
export interface KeptFile {
  readonly fileId: string;
  /** Without a path. */
  readonly name: string;
  readonly type: Content["type"];
  readonly size: number;
  readonly open: Content["open"];
  /** Takes its bytes off the disk, if that is where they are. */
  readonly discard: () => Promise<void>;
}

/** How many files there may be, and which one goes when another comes. */
export interface Retention {
  readonly maxFiles: number;
  readonly evicts: "oldest" | "newest";
}

/** The files of a tenant, whoever brought them. */
export interface FileStore {
  /** Where bytes are before, and after, they belong to a file that is kept. */
  readonly folder: UploadFolder;
  /** Keeps a file, in place of another one if there are enough; a download of that one that is under way comes to its end. */
  keep(file: KeptFile, retention: Retention): void;
  find(fileId: string): KeptFile | undefined;
  forget(fileId: string): void;
  readonly size: number;
  /** Forgets all of them and takes them off the disk. */
  close(): Promise<void>;
}

export function createFileStore(): FileStore {
  // A map keeps the order in which its entries came.
  const kept = new Map<string, KeptFile>();
  const folder = createUploadFolder();

  function drop(file: KeptFile | undefined): void {
    if (file === undefined) return;
    kept.delete(file.fileId);
    // What cannot be taken away now goes with the folder.
    file.discard().catch(() => {});
  }

  return {
    folder,
    keep(file, { maxFiles, evicts }) {
      drop(kept.get(file.fileId));
      while (kept.size >= maxFiles) drop(evicts === "oldest" ? kept.values().next().value : [...kept.values()].at(-1));
      kept.set(file.fileId, file);
    },
    find: (fileId) => kept.get(fileId),
    forget: (fileId) => drop(kept.get(fileId)),
    get size() {
      return kept.size;
    },
    async close() {
      kept.clear();
      await folder.close();
    },
  };
}
