import { refusal, refuse, success, type Answer, type Refusal } from "../answer.ts";
import type { UploadedFile } from "../../protocol/types.ts";
import type { Call } from "../call.ts";
import { keepFile } from "../files/keep-file.ts";
import { readUpload, type ReceivedFile } from "../files/read-upload.ts";
import type { World } from "../world.ts";

/** Takes a file and keeps it; null when the client went away while it sent. */
export async function uploadFile(world: World, { upload }: Call): Promise<Answer | Refusal | null> {
  if (upload === null) return malformed("expected a body, got none");
  const received = await readUpload(world, upload);
  if (received.kind === "gone") return null;
  if (received.kind === "tooLarge") return refusal("5501");
  if (received.kind === "failed") return refusal("5558", received.reason);
  if (received.kind === "malformed") return malformed(received.reason);
  const mistaken = wronglyRefused(world, received);
  if (mistaken === null) return keep(world, received);
  await received.stored.discard();
  return mistaken;
}

/** No source says how a body without a file is refused; assumed: by the code that has room for a reason, as the fault of the client. */
function malformed(reason: string): Answer {
  return { ...refuse("uploadFile", refusal("5558", reason)), status: 400 };
}

function wronglyRefused({ config, faults }: World, { stored: { size } }: ReceivedFile): Refusal | null {
  if (size === config.files.maxFileBytes && faults.has("file-limit-byte-short")) return refusal("5501");
  return size === 0 && faults.has("empty-file-refused")
    ? refusal("5558", "expected a file with bytes, got none")
    : null;
}

function keep(world: World, { name, type, stored }: ReceivedFile): Answer {
  const { fileId, name: kept } = keepFile(world, { name: misread(name, world), type, ...stored });
  if (world.faults.has("upload-not-kept")) world.files.forget(fileId);
  const body: UploadedFile = { file_id: fileId, file_name: kept };
  return success(body);
}

function misread(name: string, { faults }: World): string {
  const bytes = Buffer.from(name);
  if (bytes.length !== name.length && faults.has("upload-name-in-latin-1")) return bytes.toString("latin1");
  const [word = name] = name.split(" ", 1);
  return word !== name && faults.has("upload-name-cut-at-space") ? word : name;
}
