import type { AppConfig, TenantConfig } from "../config.ts";
import { seededWords } from "../seeded-words.ts";
import type { Session } from "../session.ts";
import { createCaseBook, type Case, type CaseBook } from "./case-book.ts";

/** The CRM behind every contact centre of a tenant, each with a case book of its own. */
export interface Crm {
  /** Puts a session under a case, and so out of the one that it was under before. */
  put(session: Session, caseId: string): void;
  /** Takes a session out of its case; its transcript leaves the case with it. */
  remove(session: Session): void;
  caseOf(session: Session): Case | undefined;
  /** All cases of the contact centre that an entry belongs to. */
  casesBeside(app: AppConfig): Iterable<Case>;
  /** Does the CRM fail at what it is asked for now? Each call is one question. */
  fails(app: AppConfig): boolean;
}

const words = 2 ** 32;

/** Builds the CRM; `seed` decides which questions fail by chance. */
export function createCrm({ tenants, caseBook }: TenantConfig, seed: number): Crm {
  const books = new Map<AppConfig, CaseBook>();
  for (const { apps } of tenants) {
    const book = createCaseBook(caseBook);
    for (const app of apps) books.set(app, book);
  }
  /** Weak, so that a forgotten session takes its link along; the case keeps the transcript. */
  const links = new WeakMap<Session, Case>();
  const nextWord = seededWords(seed);

  function remove(session: Session): void {
    const linked = links.get(session);
    if (linked === undefined) return;
    books.get(session.app)?.remove(linked, session.chatId);
    links.delete(session);
  }

  return {
    put(session, caseId) {
      const { app, identity, chatId, openedAtMs, history } = session;
      const key = app.crm.casesSharedBy === "client" ? `${identity} ${caseId}` : caseId;
      if (links.get(session)?.key !== key) remove(session);
      const linked = books.get(app)?.put(key, { chatId, openedAtMs, history });
      if (linked !== undefined) links.set(session, linked);
    },
    remove,
    caseOf: (session) => links.get(session),
    casesBeside: (app) => books.get(app)?.cases() ?? [],
    fails: ({ crm }) => crm.failing || (crm.failsOneIn !== null && nextWord() < words / crm.failsOneIn),
  };
}
