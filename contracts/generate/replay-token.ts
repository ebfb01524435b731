/** What brings a generated value back: the seed of the run, and the way from its values to the one in question. */
export interface Replay {
  readonly seed: number;
  /** fast-check's path of a counterexample; empty: the whole run. */
  readonly path: string;
}

/**
 * One word for a replay, such as `s20261123:p0:3:1`; a shell takes it as it is.
 * @throws Error for what fast-check cannot have made, so that every token can be read again.
 */
export function formatReplay({ seed, path }: Replay): string {
  const token = `s${seed}:p${path}`;
  if (parseReplay(token) === undefined) {
    throw new Error(`a replay needs a whole seed and a path of whole numbers, got seed ${seed} and path "${path}"`);
  }
  return token;
}

/** Undefined: not a token. */
export function parseReplay(text: string): Replay | undefined {
  const [, seed, path] = /^s(0|-?[1-9]\d*):p((?:\d+(?::\d+)*)?)$/.exec(text) ?? [];
  if (seed === undefined || path === undefined || !Number.isSafeInteger(Number(seed))) return undefined;
  return { seed: Number(seed), path };
}
