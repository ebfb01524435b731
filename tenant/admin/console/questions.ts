import { byId } from "./element.ts";

/** Shows a dialog and resolves with the value of the button that closed it; "" when it was left in any other way. */
function ask(dialog: HTMLDialogElement): Promise<string> {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true }));
}

/** Lets the buttons that close a dialog without submitting it do so, each with its value. */
export function wireDialogs(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-close]")) {
    button.addEventListener("click", () => button.closest("dialog")?.close(button.dataset["close"] ?? ""));
  }
}

/** Asks for a case: its id, null for none, undefined when nothing is to change. */
export async function askForCase(current: string | null): Promise<string | null | undefined> {
  const input = byId("case-id", HTMLInputElement);
  const unset = byId("case-unset", HTMLButtonElement);
  input.value = current ?? "";
  unset.hidden = current === null;
  const answer = await ask(byId("case-dialog", HTMLDialogElement));
  if (answer === "unset") return null;
  const caseId = input.value.trim();
  return answer === "set" && caseId !== "" ? caseId : undefined;
}

/** Asks whether a chat is really to end. */
export async function askToEnd(): Promise<boolean> {
  return (await ask(byId("end-dialog", HTMLDialogElement))) === "end";
}
