import { errorCatalogue, errorCodeIn } from "../protocol/errors.ts";
import type { ExchangeRecord } from "../reports/model.ts";

type Answer = NonNullable<ExchangeRecord["response"]>;

function kindOf({ status, headers, body }: Answer): string | undefined {
  if (String(headers["content-type"]).startsWith("text/html")) return `a page of HTML, status ${status}`;
  const code = errorCodeIn(body ?? "");
  if (code !== undefined) return `error ${code} (${errorCatalogue[code].message})`;
  return status === 200 ? undefined : `status ${status} without an error code of the API`;
}

/**
 * One line for a run in which a target answered everything alike, which is rarely what is wrong with its contract: the
 * address may lead to something else, or the entry may not exist there. Undefined when answers differ.
 */
export function sameAnswerHint(exchanges: readonly Pick<ExchangeRecord, "response">[]): string | undefined {
  const answers = exchanges.flatMap(({ response }) => (response === null ? [] : [response]));
  const [first] = answers;
  const kind = first === undefined ? undefined : kindOf(first);
  if (kind === undefined || answers.length < 2 || answers.some((answer) => kindOf(answer) !== kind)) return undefined;
  return `hint: every one of the ${answers.length} answers was ${kind}; does --target lead to a tenant, and do --tenant-url and --app-id name an entry of it?`;
}
