import { errorCatalogue, isErrorCode, refusesCaller } from "../../protocol/errors.ts";
import { isJsonObject, memberOf, parseJson } from "../../protocol/json.ts";
import { buildRequest } from "../../protocol/requests.ts";
import { LoadProblem } from "./load-problem.ts";

const limitMs = 10_000;

interface PreflightTarget {
  readonly url: string;
  readonly tenantUrl: string;
  readonly appId: string;
}

/**
 * Asks the target once whether it is the API and knows the entry, before thousands of requests find out that it does not.
 * An answer that only says that nobody is available lets the run go on.
 * @throws {LoadProblem} of kind suite
 */
export async function preflight(target: PreflightTarget, signal?: AbortSignal): Promise<void> {
  const { method, path, headers } = buildRequest("checkAvailability", { ...target, clientId: "cx-load-preflight" });
  const where = `${method} ${target.url}${path}`;
  const limit = AbortSignal.timeout(limitMs);
  const answer = await fetch(`${target.url}${path}`, {
    method,
    headers,
    redirect: "manual",
    signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
  })
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch((error: unknown) => {
      signal?.throwIfAborted();
      throw problem(
        "the target cannot be reached",
        where,
        "an answer",
        reasonOf(error),
        "start it, or correct --target",
        error,
      );
    });
  const body = parseJson(answer.text);
  const code = memberOf(body, "error_code");
  if (!isJsonObject(body) || (answer.status !== 200 && typeof code !== "string")) {
    const got = `status ${answer.status}: ${JSON.stringify(answer.text.slice(0, 80))}`;
    throw problem(
      "the target does not answer as the API does",
      where,
      "a JSON object with status 200, or an error body",
      got,
      "correct --target",
    );
  }
  if (isErrorCode(code) && (refusesCaller(code) || code === "5006")) {
    const next = "correct --tenant-url or --app-id";
    throw problem(
      "the target does not let the load in",
      where,
      "an entry that it serves",
      `error ${code}: ${errorCatalogue[code].meaning}`,
      next,
    );
  }
}

function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}

function problem(
  what: string,
  where: string,
  expected: string,
  got: string,
  next: string,
  cause?: unknown,
): LoadProblem {
  return new LoadProblem("suite", { what, where, expected, got, next }, { cause });
}
