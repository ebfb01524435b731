const noteEveryMs = 5_000;

/** Says every few seconds how much is done. */
export function countNotes(note: (text: string) => void, what: string, all: number): (done: number) => void {
  const startedAtMs = performance.now();
  let lastMs = startedAtMs;
  return (done) => {
    const now = performance.now();
    if (now - lastMs < noteEveryMs) return;
    lastMs = now;
    const left = ((now - startedAtMs) / done) * (all - done);
    note(`${done} of ${all} ${what}, about ${(left / 1000).toFixed(0)} s left\n`);
  };
}
