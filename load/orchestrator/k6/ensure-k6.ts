import { buildK6, type BuildK6Options } from "./build-k6.ts";
import { findK6, type FindK6Options } from "./find-k6.ts";
import { K6Problem } from "./k6-problem.ts";

/**
 * The path of the k6 to use, built first when there is none. A name that leads to no k6 is an error, not a
 * reason to build.
 * @throws {K6Problem}
 */
export async function ensureK6(options: FindK6Options & BuildK6Options = {}): Promise<string> {
  const { named, env = process.env, onNote } = options;
  try {
    return await findK6(options);
  } catch (error) {
    if (!(error instanceof K6Problem) || (named ?? env["CX_K6"])) throw error;
  }
  onNote?.("building k6 from its Go module, once; this takes some minutes on a machine that never built it");
  const startedAt = performance.now();
  const file = await buildK6(options);
  onNote?.(`built ${file} in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  return file;
}
