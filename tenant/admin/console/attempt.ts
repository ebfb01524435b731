import { byId } from "./element.ts";

/** Does something and shows why when it cannot be done; true when it was. */
export async function attempt(run: () => Promise<unknown>): Promise<boolean> {
  const problem = byId("problem", HTMLElement);
  try {
    await run();
    problem.hidden = true;
    return true;
  } catch (error) {
    byId("problem-text", HTMLElement).textContent = error instanceof Error ? error.message : String(error);
    problem.hidden = false;
    return false;
  }
}
