import { memberOf, parseJson } from "../protocol/json.ts";
import { buildRequest } from "../protocol/requests.ts";
import type { Customer } from "./customer.ts";
import { firstShareOf } from "./plan.ts";
import type { ShareWorld } from "./share-world.ts";
import { lengthMs, phasesOf } from "./stages.ts";
import { uploadBody, type UploadBody } from "./upload-body.ts";

/** What uploads need of the share that they are part of. */
export interface Surroundings {
  readonly present: ReadonlySet<Customer>;
  readonly isOver: () => boolean;
  readonly waitUntil: (atMs: number) => Promise<void>;
  readonly elapsedMs: () => number;
}

/** Between two looks for a customer who is there. */
const lookEveryMs = 100;

/**
 * Uploads of one share: so many at a time, by customers who are there, one after another. Only the first share of a process
 * uploads, because each share would hold every file once more.
 */
export function uploaders(world: ShareWorld, surroundings: Surroundings): Promise<void>[] {
  const { plan, process, share } = world;
  const { atOnce, bytes } = plan.uploads;
  if (atOnce === 0 || bytes.length === 0 || share !== firstShareOf(plan, process)) return [];
  const processes = plan.processes.length - (plan.referencePollers > 0 ? 1 : 0);
  if (process >= processes) return [];
  const own = Array.from({ length: atOnce }, (_, at) => at).filter((at) => at % processes === process);
  const bodies = new Map<number, UploadBody>();
  const bodyOf = (size: number): UploadBody => {
    const known = bodies.get(size) ?? uploadBody(size);
    bodies.set(size, known);
    return known;
  };
  return own.map((at) => uploadAgainAndAgain(world, surroundings, at, bodyOf));
}

async function uploadAgainAndAgain(
  world: ShareWorld,
  { present, isOver, waitUntil, elapsedMs }: Surroundings,
  at: number,
  bodyOf: (size: number) => UploadBody,
): Promise<void> {
  const { plan } = world;
  const { bytes, pauseMs } = plan.uploads;
  const lastMs = lengthMs(plan.stages);
  const isAtEnd = (): boolean => isOver() || elapsedMs() >= lastMs;
  // Whoever still comes would wait behind files that take every connection's turn.
  await waitUntil(phasesOf(plan.stages).find(({ kind }) => kind === "steady")?.fromMs ?? 0);
  for (let round = 0; !isAtEnd(); round += 1) {
    const customers = [...present].filter(({ isGoing }) => !isGoing);
    const customer = customers[(at + round * 7919) % Math.max(1, customers.length)];
    if (customer === undefined) {
      await waitUntil(elapsedMs() + lookEveryMs);
      continue;
    }
    await upload(world, customer, bodyOf(bytes[(at + round) % bytes.length] ?? 1));
    await waitUntil(elapsedMs() + pauseMs);
  }
}

/** One file: uploaded, announced to the other side, and read back. */
async function upload(world: ShareWorld, customer: Customer, body: UploadBody): Promise<void> {
  const { plan, record } = world;
  const { caller, chatId } = customer;
  const request = buildRequest("uploadFile", caller, {
    body: body.bytes,
    headers: { "Content-Type": body.contentType },
  });
  const { answer, outcome } = await customer.ask(request, { timeoutMs: plan.uploadTimeoutMs });
  if (answer.stage === "answered") record.measure("upload", answer.totalMs);
  if (outcome !== "done") return;
  record.bytes("uploadFile", body.fileBytes);
  if (answer.totalMs > 0) record.measure("uploadRate", (body.fileBytes * 1000) / answer.totalMs);
  const fileId = memberOf(parseJson(answer.body ?? ""), "file_id");
  if (typeof fileId !== "string" || customer.isGoing) return;
  await customer.tell({
    event: "chat_session_file",
    msg_id: `file-${fileId}`,
    file_id: fileId,
    file_name: body.fileName,
    file_type: "attachment",
  });
  if (!plan.uploads.readBack || customer.isGoing) return;
  const read = await customer.ask(buildRequest("getFile", caller, { path: { chatId, fileId } }), {
    timeoutMs: plan.uploadTimeoutMs,
    take: "length",
  });
  if (read.outcome !== "done") return;
  record.measure("download", read.answer.totalMs);
  record.bytes("getFile", read.answer.bytes);
  const isWhole = read.answer.bytes === body.fileBytes;
  record.checked("getFile", isWhole);
  if (!isWhole)
    record.remark(`contract: getFile: expected the ${body.fileBytes} bytes uploaded, got ${read.answer.bytes}`);
}
