import type { Target } from "./target.ts";

/** Real time after which a plain question counts as not answered, in milliseconds. */
const patienceMs = 5_000;

/** Does the target answer a plain question at all? What it answers is of no interest here. */
export async function isReachable(target: Target): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMs);
  const { response } = await target.settle(target.newClient().getVersion({ signal }));
  return response !== null;
}
