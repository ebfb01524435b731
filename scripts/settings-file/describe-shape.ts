import type { Shape } from "./shape.ts";

const typeWords: Readonly<Record<string, string>> = {
  object: "an object",
  array: "a list",
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
};

/** What may stand somewhere, in words: "a whole number from 0 to 10 or null". */
export function describeShapes(shapes: readonly Shape[]): string {
  const words = [...new Set(shapes.map(describeShape))];
  return words.length === 0 ? "something that these settings know" : words.join(" or ");
}

/** The values that may stand somewhere, where only certain ones may. */
export function valuesOf(shapes: readonly Shape[]): string[] {
  return shapes
    .flatMap(({ const: one, enum: some }) => [...(one === undefined ? [] : [one]), ...(some ?? [])])
    .map(String);
}

function describeShape(shape: Shape): string {
  const values = shape.enum ?? (shape.const === undefined ? undefined : [shape.const]);
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(" or ");
  const word = typeWords[shape.type ?? ""] ?? "a value";
  if (shape.pattern !== undefined) return `${word} that matches ${shape.pattern}`;
  if ((shape.minLength ?? 0) > 0) return `${word} that is not empty`;
  if ((shape.minItems ?? 0) > 0) return `${word} of at least ${shape.minItems}`;
  return `${word}${rangeOf(shape)}`;
}

/** The largest whole number that a double holds exactly stands for no limit. */
function rangeOf({ minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity }: Shape): string {
  const bounds = [
    minimum <= Number.MIN_SAFE_INTEGER ? [] : [`at least ${minimum}`],
    exclusiveMinimum <= Number.MIN_SAFE_INTEGER ? [] : [`above ${exclusiveMinimum}`],
    maximum >= Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`],
  ].flat();
  return bounds.length === 0 ? "" : `, ${bounds.join(" and ")}`;
}
