import type { ScenarioInput } from "../scenario.ts";
import { agentEnds } from "./agent-ends.ts";
import { automated } from "./automated.ts";
import { call } from "./call.ts";
import { caseWork } from "./case-work.ts";
import { cobrowsing } from "./cobrowsing.ts";
import { declined } from "./declined.ts";
import { echo } from "./echo.ts";
import { failure } from "./failure.ts";
import { files } from "./files.ts";
import { location } from "./location.ts";
import { manual } from "./manual.ts";
import { receipts } from "./receipts.ts";
import { reception } from "./reception.ts";
import { secureForm } from "./secure-form.ts";
import { silentAgent } from "./silent-agent.ts";
import { stateEndings } from "./state-endings.ts";
import { surveyForms } from "./survey-forms.ts";
import { transfer } from "./transfer.ts";
import { undecodable } from "./undecodable.ts";

/** The scenarios that every configuration has; together they bring every event that a tenant may deliver. */
export const shippedScenarios = {
  reception,
  transfer,
  declined,
  survey: surveyForms,
  "secure-form": secureForm,
  files,
  location,
  call,
  cobrowsing,
  case: caseWork,
  automated,
  "silent-agent": silentAgent,
  "agent-ends": agentEnds,
  failure,
  receipts,
  manual,
  undecodable,
  echo,
  ...stateEndings,
} as const satisfies Readonly<Record<string, ScenarioInput>>;

/** The scenario of entries that name none; a configuration may define it anew. */
export const defaultScenarioName = "reception" satisfies keyof typeof shippedScenarios;
