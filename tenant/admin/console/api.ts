import type { AdminError } from "../wire.ts";

/** What is sent; a request without anything is a GET. */
interface Sent {
  readonly method: "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit;
}

/** Fetches JSON of the admin port. @throws Error in words that a person can be shown. */
export async function fetchJson<Answer>(path: string, sent?: Sent): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, { ...sent, headers: { accept: "application/json", ...sent?.headers } });
  } catch (error) {
    throw new Error("the tenant cannot be reached: it was stopped, or is about to be started", { cause: error });
  }
  if (response.ok) return (await response.json()) as Answer;
  const refused = (await response.json().catch(() => ({}))) as Partial<AdminError>;
  throw new Error(refused.error ?? `the tenant answered ${response.status}`);
}

/** Does something to a session as its agent. @throws Error in words that a person can be shown. */
export function act<Answer>(chatId: string, action: string, body: object = {}): Promise<Answer> {
  return fetchJson<Answer>(`/sessions/${encodeURIComponent(chatId)}/${action}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}
