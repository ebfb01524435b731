import type { BusboyInstance } from "@fastify/busboy";
import type { UploadBody } from "../call.ts";
import type { World } from "../world.ts";
import { maxUploadBytes } from "./read-away.ts";
import { closingOf, openForm } from "./upload-form.ts";
import type { StoredBytes } from "./upload-folder.ts";

const carriageReturn = 0x0d;

/** What came of an upload. */
export type Received =
  | { readonly kind: "file"; readonly name: string; readonly type: string; readonly stored: StoredBytes }
  | { readonly kind: "tooLarge" }
  /** The body is not what an upload is. */
  | { readonly kind: "malformed"; readonly reason: string }
  /** The disk failed. */
  | { readonly kind: "failed"; readonly reason: string }
  /** The client went before it had sent all. */
  | { readonly kind: "gone" };

export type ReceivedFile = Extract<Received, { kind: "file" }>;

/**
 * Stores the first part that has a file name, whatever the part is called, once the body has come to its closing boundary.
 * Fields and further files are passed over. Nothing is left on the disk of an upload that ends in any other way.
 */
export async function readUpload(world: World, body: UploadBody): Promise<Received> {
  const { config, faults } = world;
  const { bytes, contentType = "" } = body;
  if (bytes.destroyed) return { kind: "gone" };
  const form = openForm(contentType, faults);
  if (typeof form === "string") return { kind: "malformed", reason: form };

  const { promise, resolve } = Promise.withResolvers<Received>();
  const part = storeFirstFile(world, form, resolve);
  watchBody(world, bytes, resolve);
  const endForm = (): void => void (faults.has("cut-off-upload-kept") ? form.end(closingOf(contentType)) : form.end());
  bytes.on("end", endForm);
  bytes.pipe(form, { end: false });

  const received = await promise;
  bytes.off("end", endForm);
  bytes.unpipe(form);
  const isOver = received.kind === "file" && received.stored.size > config.files.maxFileBytes;
  if (received.kind === "file" && !(isOver && !faults.has("file-limit-byte-over"))) return received;
  await part.drop();
  return isOver ? { kind: "tooLarge" } : received;
}

/** Writes the first file of a form to disk; `drop` breaks that off and takes it off the disk again. */
function storeFirstFile(
  { config, files }: World,
  form: BusboyInstance,
  settle: (received: Received) => void,
): { drop: () => Promise<void> } {
  const stopping = new AbortController();
  let storing: Promise<ReceivedFile | null> | null = null;
  form.on("file", (_field, part, name, _encoding, type) => {
    // Told also to whoever has stopped listening, and then by nobody else.
    part.on("error", () => {});
    storing = files.folder
      // One byte more than is kept shows that there are too many.
      .write(part, { maxBytes: config.files.maxFileBytes + 1, signal: stopping.signal })
      .then((stored) => stored && { kind: "file", name, type, stored });
    storing.then(
      (file) => file ?? settle({ kind: "tooLarge" }),
      (error: unknown) => settle({ kind: "failed", reason: reasonOf(error) }),
    );
  });
  form.on("error", (error) => settle({ kind: "malformed", reason: reasonOf(error) }));
  form.on("finish", () => {
    if (storing === null) settle({ kind: "malformed", reason: "expected a part with a file name, got none" });
    else storing.then((file) => file && settle(file)).catch(() => {});
  });
  return {
    async drop() {
      stopping.abort();
      await storing?.then((file) => file?.stored.discard()).catch(() => {});
    },
  };
}

/** Settles an upload whose body is not to be read to its end, or never comes to it. */
function watchBody({ faults }: World, bytes: UploadBody["bytes"], settle: (received: Received) => void): void {
  let left = maxUploadBytes;
  bytes.once("data", (chunk: Uint8Array) => {
    if (chunk[0] === carriageReturn && faults.has("upload-leading-line-break-refused"))
      settle({ kind: "malformed", reason: "expected a boundary, got a line break" });
  });
  bytes.on("data", ({ length }: Uint8Array) => {
    left -= length;
    if (left < 0) settle({ kind: "tooLarge" });
  });
  bytes.on("error", () => settle({ kind: "gone" }));
  bytes.on("close", () => {
    if (!bytes.readableEnded) settle({ kind: "gone" });
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
