import type { LoadPlan } from "../plan.ts";
import { mostPollers } from "../stages.ts";

/** Files from this size on leave large garbage. */
const largeBytes = 4 * 1024 * 1024;
/** Of a held poll in k6, with Go's usual garbage and some room. Measured: 80 KB. */
const bytesEach = 120 * 1024;

/**
 * How much garbage Go lets gather, in percent of what is in use. What belongs to a held poll lives for the whole hold, so
 * each collection goes through nearly all of it, and takes processors from the load meanwhile: measured with 10,000 pollers,
 * 99 % of the holds exceeded by 42 ms at most with 25 %, by 21 ms with Go's own 100 %. Where memory is short there is less
 * choice. Whoever sets GOGC has decided.
 */
export function garbagePercent(
  { stages, uploads }: Pick<LoadPlan, "stages" | "uploads">,
  freeBytes: number,
  env: NodeJS.ProcessEnv = process.env,
): string {
  if (env["GOGC"]) return env["GOGC"];
  if (uploads.atOnce > 0 && Math.max(...uploads.bytes) >= largeBytes) return "5";
  return mostPollers(stages) * bytesEach < freeBytes / 2 ? "100" : "25";
}
