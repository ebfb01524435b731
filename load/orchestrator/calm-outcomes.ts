import type { RequestOutcome } from "../../protocol/outcomes.ts";

/** Ends that say that nothing went wrong; a session that was resumed or superseded is served as it should be. */
export const calmOutcomes: readonly RequestOutcome[] = ["done", "created", "resumed", "events", "empty", "5511"];
