import { z } from "zod";

/** As much of a JSON Schema as is needed to say what may stand somewhere. */
export interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
}

/** The shape of what a schema takes, derived from what checks it. */
export function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;
}

/**
 * The shapes that a value at a path of some settings may have; of several kinds of step or service time only the one that
 * the settings themselves name, if they name one that there is.
 */
export function shapesAt(root: Shape, path: readonly PropertyKey[], settings: unknown): readonly Shape[] {
  const open = (shape: Shape, value: unknown): Shape[] => alternatives(root, shape, value);
  let shapes = open(root, settings);
  let value = settings;
  for (const key of path) {
    value = memberOf(value, key);
    shapes = shapes.flatMap((shape) => childOf(shape, key)).flatMap((shape) => open(shape, value));
  }
  return shapes;
}

/** The value at a path of some settings; undefined where there is none. */
export function valueAt(path: readonly PropertyKey[], settings: unknown): unknown {
  return path.reduce(memberOf, settings);
}

/** Names of the members that an object of these shapes may have. */
export function membersOf(shapes: readonly Shape[]): string[] {
  const names = shapes.flatMap(({ properties, propertyNames }) => [
    ...Object.keys(properties ?? {}),
    ...(propertyNames?.enum ?? []).map(String),
  ]);
  return [...new Set(names)];
}

function alternatives(root: Shape, shape: Shape, value: unknown): Shape[] {
  const target = shape.$ref === undefined ? shape : resolve(root, shape.$ref);
  const options = target.anyOf ?? target.oneOf;
  if (options === undefined) return [target];
  const flat = options.flatMap((option) => alternatives(root, option, value));
  const meant = flat.filter((option) => isMeant(option, value));
  return meant.length > 0 ? meant : flat;
}

/** Does the value name this kind by a member that says so? */
function isMeant({ properties }: Shape, value: unknown): boolean {
  return Object.entries(properties ?? {}).some(
    ([name, { const: kind }]) => kind !== undefined && memberOf(value, name) === kind,
  );
}

function childOf({ properties, additionalProperties, items }: Shape, key: PropertyKey): Shape[] {
  const own = typeof key === "string" ? properties?.[key] : items;
  if (own !== undefined) return [own];
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}

function resolve(root: Shape, reference: string): Shape {
  const path = reference.replace(/^#\/?/, "").split("/");
  return (path[0] === "" ? root : (valueAt(path, root) as Shape | undefined)) ?? {};
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}
