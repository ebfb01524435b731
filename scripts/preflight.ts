import { networkTransport } from "../client/network-transport.ts";
import { TransportFailure } from "../client/transport.ts";
import type { RemoteTarget } from "../contracts/harness/target.ts";
import { buildRequest } from "../protocol/requests.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

const patienceMs = 10_000;

/**
 * Asks a remote target one harmless question, so that an address where nobody listens is one message and not a failure of
 * every case. Whatever it answers is left to the cases to judge.
 * @throws Failure (suite) when there is no answer.
 */
export async function preflight(target: RemoteTarget, signal: AbortSignal): Promise<void> {
  const { tenantUrl, appId, url } = target;
  const request = buildRequest("checkAvailability", { tenantUrl, appId, clientId: "cx-preflight" });
  const transport = networkTransport(url);
  try {
    await transport.send(request, { timeoutMs: patienceMs, signal });
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    throw new Failure(
      exitCode.suite,
      {
        what: "the target does not answer",
        where: `${request.method} ${url}${request.path}`,
        expected: `an HTTP answer within ${patienceMs / 1000} s`,
        got: error.message,
        next: "check --target, the network, and that the tenant runs; without --target the embedded tenant is tested",
      },
      { cause: error },
    );
  } finally {
    await transport.close();
  }
}
