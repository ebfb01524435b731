import type { SessionSummary } from "../wire.ts";
import { act } from "./api.ts";
import { attempt } from "./attempt.ts";
import { askForCase, askToEnd } from "./questions.ts";
import { byId } from "./element.ts";

/** The buttons of the open chat. */
export interface Actions {
  /** Shows what can be done with a chat now. */
  show(session: SessionSummary, isGone: boolean): void;
}

export function createActions(afterAccept: () => void): Actions {
  const accept = byId("accept", HTMLButtonElement);
  const setCase = byId("case", HTMLButtonElement);
  const transfer = byId("transfer", HTMLButtonElement);
  const end = byId("end", HTMLButtonElement);
  let current: SessionSummary | null = null;

  function onClick(button: HTMLButtonElement, run: (session: SessionSummary) => Promise<unknown>): void {
    button.addEventListener("click", () => {
      const session = current;
      if (session !== null) void attempt(() => run(session));
    });
  }

  onClick(accept, async ({ chatId }) => {
    await act(chatId, "accept");
    afterAccept();
  });
  onClick(setCase, async ({ chatId, caseId }) => {
    const chosen = await askForCase(caseId);
    if (chosen !== undefined) await act(chatId, "case", { caseId: chosen });
  });
  onClick(transfer, ({ chatId }) => act(chatId, "transfer"));
  onClick(end, async ({ chatId }) => {
    if (await askToEnd()) await act(chatId, "end");
  });

  return {
    show(session, isGone) {
      current = session;
      const isOpen = !isGone && session.state !== "completed" && session.state !== "failed";
      accept.hidden = !isOpen || session.isTaken;
      accept.textContent = session.state === "connected" ? "Take over" : "Accept";
      transfer.hidden = !isOpen || !session.isTaken;
      setCase.hidden = !isOpen;
      end.hidden = !isOpen;
    },
  };
}
