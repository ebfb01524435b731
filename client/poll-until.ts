/** What came of polling for something: the last answer, and whether it fulfilled the condition. */
export interface Polled<Answer> {
  readonly last: Answer;
  readonly isMet: boolean;
}

/** Polls until an answer fulfils a condition, or as often as allowed, but at least once. */
export async function pollUntil<Answer>(
  poll: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  most: number,
): Promise<Polled<Answer>> {
  let last = await poll();
  for (let polls = 1; polls < most && !isWanted(last); polls += 1) last = await poll();
  return { last, isMet: isWanted(last) };
}
