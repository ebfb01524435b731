/**
 * Polls until an answer fulfils a condition, and returns all answers on the way.
 * @throws Error when the condition is not met within the given number of polls.
 */
export async function pollUntil<Answer>(
  poll: () => Promise<Answer>,
  isMet: (answer: Answer) => boolean,
  limit: { readonly polls: number; readonly what: string },
): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < limit.polls) {
    const answer = await poll();
    answers.push(answer);
    if (isMet(answer)) return answers;
  }
  throw new Error(`waited for ${limit.what}: expected it within ${limit.polls} polls, got none such`);
}
