import { act, fetchJson } from "./api.ts";
import { attempt } from "./attempt.ts";
import { byId } from "./element.ts";

/** Where the person writes; everything goes to the chat that is open. */
export interface Composer {
  /** Turns to another chat; what was written for one chat stays with it. */
  open(chatId: string): void;
  /** Why nothing can be written, or null; and a hint for when it can. */
  allow(whyNot: string | null, hint: string): void;
  focus(): void;
}

/** After so long without a key the person counts as not writing any more. */
const pauseMs = 4000;

export function createComposer(): Composer {
  const form = byId("composer", HTMLFormElement);
  const text = byId("text", HTMLTextAreaElement);
  const file = byId("file", HTMLInputElement);
  const attach = byId("attach", HTMLButtonElement);
  const send = byId("send", HTMLButtonElement);
  const hint = byId("hint", HTMLElement);
  const scroll = byId("scroll", HTMLElement);
  const drafts = new Map<string, string>();
  let chatId = "";
  let typingIn: string | null = null;
  let pause = 0;

  function stopTyping(): void {
    clearTimeout(pause);
    const from = typingIn;
    typingIn = null;
    // The chat may be over by now; then there is nobody to tell.
    if (from !== null) act(from, "typing", { isTyping: false }).catch(() => {});
  }

  function noticeTyping(): void {
    clearTimeout(pause);
    pause = setTimeout(stopTyping, pauseMs);
    if (typingIn !== null || text.value.trim() === "") return;
    typingIn = chatId;
    // Nobody is told as long as the chat is not accepted; writing takes it only when it is sent.
    act(chatId, "typing", { isTyping: true }).catch(() => {});
  }

  function fit(): void {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight + 2, 180)}px`;
    send.disabled = text.disabled || text.value.trim() === "";
  }

  async function say(): Promise<void> {
    const said = text.value.trim();
    if (said === "" || text.disabled) return;
    const to = chatId;
    text.value = "";
    drafts.delete(to);
    fit();
    stopTyping();
    const isSaid = await attempt(() => act(to, "say", { text: said }));
    if (isSaid || chatId !== to || text.value !== "") return;
    text.value = said;
    fit();
  }

  async function share(shared: File): Promise<void> {
    const to = chatId;
    hint.textContent = `Sending ${shared.name}…`;
    await attempt(() =>
      fetchJson(`/sessions/${encodeURIComponent(to)}/file?name=${encodeURIComponent(shared.name)}`, {
        method: "POST",
        headers: { "content-type": shared.type === "" ? "application/octet-stream" : shared.type },
        body: shared,
      }),
    );
    if (hint.textContent === `Sending ${shared.name}…`) hint.textContent = "";
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void say();
  });
  text.addEventListener("input", () => {
    drafts.set(chatId, text.value);
    fit();
    noticeTyping();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void say();
  });
  attach.addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (chosen !== undefined) void share(chosen);
  });
  scroll.addEventListener("dragover", (event) => event.preventDefault());
  scroll.addEventListener("drop", (event) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped !== undefined && !text.disabled) void share(dropped);
  });

  return {
    open(opened) {
      if (opened === chatId) return;
      stopTyping();
      chatId = opened;
      text.value = drafts.get(opened) ?? "";
      fit();
    },
    allow(whyNot, tip) {
      text.disabled = whyNot !== null;
      attach.disabled = whyNot !== null;
      text.placeholder = whyNot ?? "Write a message";
      if (!hint.textContent?.startsWith("Sending ")) hint.textContent = whyNot === null ? tip : "";
      fit();
    },
    focus: () => text.focus(),
  };
}
