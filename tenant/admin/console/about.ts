import type { Endpoint } from "../endpoints.ts";
import { fetchJson } from "./api.ts";
import { attempt } from "./attempt.ts";
import { clockText } from "./durations.ts";
import { byId, element } from "./element.ts";

interface Health {
  readonly apiUrl: string;
  readonly clock: string;
  readonly now: number;
  readonly startedAt: number;
  readonly sessions: number;
  readonly sessionsOpened: number;
}

interface Ledger {
  readonly operations: Readonly<Record<string, LedgerRow>>;
}

interface LedgerRow {
  readonly received: number;
  readonly answered: Readonly<Record<string, number>>;
  readonly cutOff: number;
  readonly inFlight: number;
}

interface Faults {
  readonly switchedOn: readonly string[];
  readonly fired: Readonly<Record<string, number>>;
}

/** Tells what the tenant is and has done so far, on request. */
export function wireAbout(): void {
  const dialog = byId("about", HTMLDialogElement);
  const open = (): void => {
    void attempt(async () => {
      const [health, ledger, faults, endpoints] = await Promise.all([
        fetchJson<Health>("/health"),
        fetchJson<Ledger>("/ledger"),
        fetchJson<Faults>("/faults"),
        fetchJson<Endpoint[]>("/"),
      ]);
      fill(health, ledger, faults, endpoints);
      if (!dialog.open) dialog.showModal();
    });
  };
  byId("about-open", HTMLButtonElement).addEventListener("click", open);
  byId("faults", HTMLButtonElement).addEventListener("click", open);
}

/** Shows in the bar that the tenant does something wrong on purpose. */
export async function showFaultCount(): Promise<void> {
  const { switchedOn } = await fetchJson<Faults>("/faults");
  const chip = byId("faults", HTMLButtonElement);
  chip.hidden = switchedOn.length === 0;
  chip.textContent = switchedOn.length === 1 ? "1 fault on" : `${switchedOn.length} faults on`;
}

function fill(health: Health, { operations }: Ledger, { switchedOn, fired }: Faults, endpoints: Endpoint[]): void {
  byId("about-facts", HTMLElement).replaceChildren(
    ...pair("API", health.apiUrl),
    ...pair("Up for", `${clockText(health.now - health.startedAt)}, by the ${health.clock} clock`),
    ...pair("Chats", `${health.sessions} now, ${health.sessionsOpened} since the start`),
  );
  const called = Object.entries(operations).filter(([, { received }]) => received > 0);
  byId("ledger", HTMLElement).replaceChildren(...called.map(ledgerRow));
  const faults = switchedOn.map((fault) => element("li", {}, `${fault} `, `(committed ${fired[fault] ?? 0} times)`));
  byId("fault-list", HTMLElement).replaceChildren(...(faults.length > 0 ? faults : [element("li", {}, "none")]));
  byId("endpoints", HTMLElement).replaceChildren(
    ...endpoints.map(({ method, path, summary }) =>
      element("li", {}, element("code", {}, `${method} ${path}`), summary),
    ),
  );
}

function ledgerRow([operation, { received, answered, cutOff, inFlight }]: [string, LedgerRow]): HTMLElement {
  const answers = Object.entries(answered).map(([key, count]) => `${key}: ${count}`);
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, operation),
    ...[String(received), answers.join(", "), String(cutOff), String(inFlight)].map((text) => element("td", {}, text)),
  );
}

function pair(name: string, value: string): HTMLElement[] {
  return [element("dt", {}, name), element("dd", {}, value)];
}
