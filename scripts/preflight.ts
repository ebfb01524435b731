import { networkTransport } from "../client/network-transport.ts";
import { TransportFailure, type WireResponse } from "../client/transport.ts";
import type { TargetProfile } from "../contracts/harness/target.ts";
import { isJsonObject, parseJson } from "../protocol/json.ts";
import { buildRequest } from "../protocol/requests.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure, type Problem } from "./failure.ts";

const patienceMs = 10_000;

/**
 * Asks a target one harmless question, so that an address where nobody listens, or something that is no tenant, is one
 * message and not a failure of every requirement. What a tenant answers is left to the requirements to judge.
 * @throws Failure (suite) when there is no answer, or one that no tenant gives.
 */
export async function preflight(target: TargetProfile, signal: AbortSignal): Promise<void> {
  const { tenantUrl, appId, url, headers, ca } = target;
  const request = buildRequest("checkAvailability", { tenantUrl, appId, clientId: "cx-preflight" });
  const where = `${request.method} ${url}${request.path}`;
  const transport = networkTransport(url, { headers, ca });
  try {
    const stray = strangerProblem(await transport.send(request, { timeoutMs: patienceMs, signal }));
    if (stray !== null) throw new Failure(exitCode.suite, { ...stray, where });
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    const problem = {
      what: "the target does not answer",
      where,
      expected: `an HTTP answer within ${patienceMs / 1000} s`,
      got: error.message,
      next: nextFor(error.message),
    };
    throw new Failure(exitCode.suite, problem, { cause: error });
  } finally {
    await transport.close();
  }
}

/** What is wrong with an answer that comes from something else than a tenant; null for one that a tenant can give. */
function strangerProblem({ status, headers, body }: WireResponse): Omit<Problem, "where"> | null {
  const location = headers["location"];
  if (status >= 300 && status < 400) {
    return {
      what: "the target sends its callers elsewhere",
      expected: "an answer of the API",
      got: `${status}, to ${typeof location === "string" ? location : "nowhere"}`,
      next: "name the address that it leads to, if that is the tenant",
    };
  }
  const json = parseJson(new TextDecoder().decode(body));
  if (isJsonObject(json)) return null;
  const type = headers["content-type"];
  return {
    what: "the target is no tenant, or none is behind it",
    expected: "an answer of the API, which is a JSON object",
    got: `${status} with ${body.length} bytes of ${typeof type === "string" ? type : "no content type"}`,
    next: "check --target; a gateway may answer in place of a tenant that is down",
  };
}

function nextFor(reason: string): string {
  return /CERT|certificate|SSL|TLS/i.test(reason)
    ? "name its certificate as ca in the target's profile (examples/target.yaml), or put it right"
    : "check --target, the network, and that the tenant runs; without --target the embedded tenant is tested";
}
