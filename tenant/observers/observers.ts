import { observeBrokenConnections } from "./broken-connections.ts";
import { observeCases } from "./cases.ts";
import { observeConversation } from "./conversation.ts";
import { observeCrowd } from "./crowd.ts";
import { observeFiles } from "./files.ts";
import { observeForms } from "./forms.ts";
import { observeMisuse } from "./misuse.ts";
import type { Observer } from "./notebook.ts";
import { observeOrigins } from "./origins.ts";
import { observePolls } from "./polls.ts";
import { observePushes } from "./pushes.ts";
import { observeScenarios } from "./scenarios.ts";
import { observeServers } from "./servers.ts";
import { observeAbsence, observeSilence } from "./silence.ts";
import { observeWords } from "./words.ts";

/** All observers, quick ones and those that see most first: a fault counts as noticeable if one of them sees it. */
export const observers: Readonly<Record<string, Observer>> = {
  conversation: observeConversation,
  misuse: observeMisuse,
  words: observeWords,
  polls: observePolls,
  scenarios: observeScenarios,
  forms: observeForms,
  silence: observeSilence,
  absence: observeAbsence,
  cases: observeCases,
  pushes: observePushes,
  origins: observeOrigins,
  servers: observeServers,
  crowd: observeCrowd,
  "broken connections": observeBrokenConnections,
  files: observeFiles,
};
