import { startTenant, type RunningTenant } from "../../tenant/server.ts";
import type { Question, Questions, Reply } from "./messages.ts";

/** A tenant as a process of its own, which answers its parent's questions and ends when that does. */
let running: RunningTenant | null = null;

type Answers = {
  readonly [Name in keyof Questions]: (
    given: Questions[Name]["given"],
  ) => Questions[Name]["answer"] | Promise<Questions[Name]["answer"]>;
};

const answers: Answers = {
  async start(given) {
    running = await startTenant({ ...given, forCrowds: true });
    return running.url;
  },
  ledger: () => started().tenant.ledger.snapshot(),
  held: () => started().tenant.ledger.heldPolls,
  broadcast: (text) => started().tenant.broadcast(text),
  faults: () => started().tenant.faults.fired(),
};

// A terminal sends its signals to all; the parent has the say here.
process.on("SIGINT", () => {});
process.once("disconnect", () => process.exit());
process.on("message", (question: Question) => void answer(question).then((reply) => process.send?.(reply)));

async function answer({ id, name, given }: Question): Promise<Reply> {
  try {
    return { id, answer: await (answers[name] as (given: unknown) => unknown)(given) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

function started(): RunningTenant {
  if (running === null) throw new Error("it has not been started");
  return running;
}
