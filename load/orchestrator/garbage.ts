import type { LoadPlan } from "../plan.ts";
import { mostPollers } from "../stages.ts";

/** Files from this size on leave large garbage. */
const largeBytes = 4 * 1024 * 1024;
/** Of a held poll in k6, its stacks and its part of the connection included, without garbage. Measured: 43 KB. */
const bytesEach = 48 * 1024;
/** Below this Go does little but collect; beyond the other more garbage gains nothing that was measured. */
const bounds = { least: 25, most: 400 };

/**
 * How much garbage Go lets gather, in percent of what is in use. What belongs to a held poll lives for the whole hold, so
 * each collection goes through nearly all of it, and takes processors from the load meanwhile. Measured with 19,500 pollers:
 * 99 % of the holds exceeded by 94 ms at most with Go's own 100 %, by 30 ms with 400 %. So k6 gets as much as half of the free
 * memory has room for. Whoever sets GOGC has decided.
 */
export function garbagePercent(
  { stages, uploads }: Pick<LoadPlan, "stages" | "uploads">,
  freeBytes: number,
  env: NodeJS.ProcessEnv = process.env,
): string {
  if (env["GOGC"]) return env["GOGC"];
  if (uploads.atOnce > 0 && Math.max(...uploads.bytes) >= largeBytes) return "5";
  const room = freeBytes / 2 / (Math.max(1, mostPollers(stages)) * bytesEach) - 1;
  return String(Math.round(Math.min(bounds.most, Math.max(bounds.least, room * 100))));
}
