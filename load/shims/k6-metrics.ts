/** Values added to each metric, by its name. */
export const added = new Map<string, number[]>();

/** Stands in for a metric of k6 in Node. */
class Metric {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    added.set(name, []);
  }

  add(value: number): void {
    added.get(this.name)?.push(value);
  }
}

export { Metric as Counter, Metric as Trend };
