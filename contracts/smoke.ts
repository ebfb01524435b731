import { isErrorCode } from "../protocol/errors.ts";
import type { ContractCase, ContractFlow } from "./harness/case.ts";
import { requirements } from "./requirements.ts";

/** What a requirement touches, as far as it says so itself: its area, operations that succeed, errors, events. */
function touches(requirement: ContractCase | ContractFlow): string[] {
  const area = `area ${requirement.area}`;
  if ("send" in requirement) {
    const { operation, expect, clientEvents = [] } = requirement;
    const { answer } = expect;
    const answered = isErrorCode(answer)
      ? [`error ${answer}`]
      : answer === "success"
        ? [`success of ${operation}`]
        : [];
    return [area, ...answered, ...clientEvents.map((name) => `client event ${name}`)];
  }
  const { operations, errors = [], serverEvents = [], clientEvents = [] } = requirement.covers;
  return [
    area,
    ...operations.map((operation) => `flow through ${operation}`),
    ...errors.map(({ code }) => `error ${code}`),
    ...serverEvents.map((name) => `server event ${name}`),
    ...clientEvents.map((name) => `client event ${name}`),
  ];
}

/**
 * A small part of the requirements that touches every area, every operation, every error and every event: what is to be
 * looked at when there is no time to look at all. In the order of the run, each adds something to those before it.
 */
export const smokeRequirements: readonly (ContractCase | ContractFlow)[] = pickSmoke();

function pickSmoke(): (ContractCase | ContractFlow)[] {
  const touched = new Set<string>();
  return requirements.filter((requirement) => {
    const adds = touches(requirement).filter((what) => !touched.has(what));
    if (requirement.isHeavy === true || adds.length === 0) return false;
    for (const what of adds) touched.add(what);
    return true;
  });
}
