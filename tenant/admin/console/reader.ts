import type { SessionSummary, Transcript } from "../wire.ts";
import { act, fetchJson } from "./api.ts";
import { attempt } from "./attempt.ts";
import type { Model } from "./model.ts";
import type { TranscriptView } from "./transcript-view.ts";

/**
 * Returns how to fetch what the open chat has beyond what is shown; asked again in the meantime, it fetches once more. What
 * is shown to somebody who looks at the page counts as read.
 */
export function createReader(model: Model, transcript: TranscriptView, show: () => void): () => Promise<void> {
  let isFetching = false;
  let isWanted = false;

  async function fetchPart(chatId: string): Promise<void> {
    const part = await fetchJson<Transcript>(`/sessions/${encodeURIComponent(chatId)}?from=${transcript.next}`);
    if (model.chosen?.chatId !== chatId) {
      isWanted = true;
      return;
    }
    transcript.add(part);
    model.takeSession(part.session);
    if (part.next < part.total) isWanted = true;
    else if (part.session.unread > 0 && document.hasFocus()) {
      model.takeSession(await act<SessionSummary>(chatId, "seen"));
    }
    show();
  }

  return async () => {
    isWanted = true;
    if (isFetching) return;
    isFetching = true;
    await attempt(async () => {
      while (isWanted && model.chosen !== null && !model.isGone) {
        isWanted = false;
        await fetchPart(model.chosen.chatId);
      }
    });
    isFetching = false;
  };
}
