import type { LoadPlan } from "../plan.ts";
import { mostPollers } from "../stages.ts";

const mebibyte = 1024 * 1024;
/** From so many bytes of files on the way at a time their copies are most of what k6 holds, and garbage is limited to so much. */
const files = [
  { fromBytes: 2048 * mebibyte, percent: "5" },
  { fromBytes: 64 * mebibyte, percent: "25" },
];
/** Of a held poll in k6, its stacks and its part of the connection included, without garbage. Measured: 43 KB. */
const bytesEach = 48 * 1024;
/** Below the one Go does little but collect; the other is where a load of few pollers ends. */
const bounds = { least: 25, most: 2000 };

/**
 * How much garbage Go lets gather, in percent of what is in use. What belongs to a held poll lives for the whole hold, so
 * each collection goes through nearly all of it, and makes whoever allocates meanwhile help before it may go on. Measured with
 * 19,500 polls of 20 s while steady: 99 % of the holds exceeded by 192 ms at most in one run with 60 %, by 7.5, 11 and 42 ms in
 * three with some 1,100 %, where k6 took 1.3 and 6 GB. So k6 gets as much as half of the free memory has room for. Whoever
 * sets GOGC has decided.
 */
export function garbagePercent(
  { stages, uploads }: Pick<LoadPlan, "stages" | "uploads">,
  freeBytes: number,
  env: NodeJS.ProcessEnv = process.env,
): string {
  if (env["GOGC"]) return env["GOGC"];
  const onTheWay = uploads.atOnce * Math.max(0, ...uploads.bytes);
  const limited = files.find(({ fromBytes }) => onTheWay >= fromBytes);
  if (limited !== undefined) return limited.percent;
  const room = freeBytes / 2 / (Math.max(1, mostPollers(stages)) * bytesEach) - 1;
  return String(Math.round(Math.min(bounds.most, Math.max(bounds.least, room * 100))));
}
