/** Does the jobs of a pool, one after another, in a process of its own: the module of the jobs is its only argument. */
const { doJob } = (await import(process.argv[2] ?? "")) as { readonly doJob: (job: unknown) => Promise<unknown> };

process.on("message", ({ job }: { readonly job: unknown }) => void answer(job));

async function answer(job: unknown): Promise<void> {
  const result = await doJob(job);
  process.send?.({ result });
}
