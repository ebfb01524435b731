import { PassThrough, type Readable } from "node:stream";
import { refusal, type Refusal } from "../answer.ts";
import type { ActiveFaults } from "../faults.ts";
import type { World } from "../world.ts";
import type { KeptFile, Retention } from "./file-store.ts";

/** A file that comes in as a stream. */
export interface IncomingFile {
  /** A path in front of it is taken off. */
  readonly name: string;
  /** Content type; one that could not stand in a header is not kept. */
  readonly type: string;
  readonly stream: Readable;
}

/** What a file is called whose sender gave it no name that could be one; assumed. */
const nameless = "file";
/** What a file is whose sender did not say, or not in words that a header can hold; assumed. */
const typeless = "application/octet-stream";

const typePattern = /^[\w.+-]+\/[\w.+-]+$/;

/**
 * Stores a file and keeps it, as an upload does; refused where it is too large (5501) or cannot be stored (5558). Of a
 * refused one the rest of the stream is left to the caller, who may have an answer to send behind it.
 */
export async function storeFile(world: World, { name, type, stream }: IncomingFile): Promise<KeptFile | Refusal> {
  const { maxFileBytes } = world.config.files;
  const { signal } = new AbortController();
  try {
    const stored = await world.files.folder.write(apart(stream), { maxBytes: maxFileBytes, signal });
    return stored === null ? refusal("5501") : keepFile(world, { name, type, ...stored });
  } catch (error) {
    return refusal("5558", error instanceof Error ? error.message : String(error));
  }
}

/** The bytes of a stream, in one that can be destroyed without it. */
function apart(source: Readable): Readable {
  const copy = new PassThrough();
  source.on("error", (error) => copy.destroy(error));
  source.on("close", () => source.readableEnded || copy.destroy(new Error("the sender went away")));
  return source.pipe(copy);
}

/** Keeps a file whose bytes are there, and gives it its id, which nobody can guess. */
export function keepFile(world: World, { name, type, ...bytes }: Omit<KeptFile, "fileId">): KeptFile {
  const file: KeptFile = {
    ...bytes,
    fileId: newId(world),
    name: nameOf(name, world.faults),
    type: typePattern.test(type) ? type : typeless,
  };
  world.files.keep(file, retentionOf(world));
  return file;
}

function nameOf(given: string, faults: ActiveFaults): string {
  const own = given.split(/[/\\]/).at(-1) ?? "";
  if (own !== given && faults.has("upload-name-with-path")) return given;
  return own === "" || own === "." || own === ".." ? nameless : own;
}

function newId({ faults, files, identifiers }: World): string {
  if (faults.has("file-ids-sequential")) return String(1000 + files.size);
  if (faults.has("file-id-repeated")) return "f0000000-0000-4000-8000-000000000001";
  return identifiers.uuid();
}

function retentionOf({ config, faults, files }: World): Retention {
  const { maxKeptFiles } = config.files;
  const half = Math.ceil(maxKeptFiles / 2);
  const maxFiles = files.size >= half && faults.has("fewer-files-kept") ? half : maxKeptFiles;
  return { maxFiles, evicts: files.size >= maxFiles && faults.has("newest-file-evicted") ? "newest" : "oldest" };
}

/** A file that the tenant has, as its announcement describes it. */
export interface AnnouncedFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly fileType: "image" | "attachment";
}

export function announced({ fileId, name, type }: KeptFile): AnnouncedFile {
  return { fileId, fileName: name, fileType: type.startsWith("image/") ? "image" : "attachment" };
}
