import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { schemaErrors } from "../harness/schemas.ts";
import { invalidByOneKeyword, type InvalidFamily } from "./invalid-values.ts";
import { describedSchemas } from "./schema-source.ts";
import { sentSchemas } from "./sent-schemas.ts";

const seed = 20261123;

/**
 * A schema without any `$ref`, so that the validator's path of an error is the place itself and branches of unions can be told
 * apart. Made here and not taken from what makes the values: it is the witness.
 */
function inlined(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inlined);
  if (typeof part !== "object" || part === null) return part;
  const { $ref } = part as { $ref?: string };
  if ($ref !== undefined) return inlined(describedSchemas.resolve($ref));
  return Object.fromEntries(Object.entries(part).map(([key, value]: [string, unknown]) => [key, inlined(value)]));
}

const ajv = new Ajv2020({ allErrors: true, strict: false });

function witnessOf(name: string): (value: unknown) => readonly ErrorObject[] {
  const validate = ajv.compile(inlined(describedSchemas.resolve(`#/$defs/${name}`)) as object);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

/** Errors that are not of a branch of a union that failed. */
function leavesOf(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  return errors.filter(({ schemaPath }) => !unions.some((union) => schemaPath.startsWith(`${union.schemaPath}/`)));
}

/** Where in a value the schema at this place applies. */
function instancePattern(place: string): RegExp {
  const steps = place
    .replaceAll(/\/(allOf|oneOf|anyOf)\/\d+/g, "")
    .replaceAll(/\/properties\/([^/]+)/g, "/$1")
    .replaceAll("/items", "/\\d+")
    .replaceAll("/additionalProperties", "/.*");
  return new RegExp(`^${steps}$`, "u");
}

/** What the witness says that it should not, a clause each; the family's own keyword at its own place is what it should say. */
function complaints({ at, keyword }: InvalidFamily, errors: readonly ErrorObject[]): readonly string[] {
  const place = at.replaceAll("/$ref", "");
  const [outerUnion] = /^.*?\/(?:oneOf|anyOf)(?=\/\d+)/.exec(place) ?? [];
  const [innerBranch = ""] = /^.*\/(?:oneOf|anyOf)\/\d+/.exec(place) ?? [];
  const inBranch = leavesOf(errors.filter(({ schemaPath }) => schemaPath.startsWith(`#${innerBranch}/`)));
  const own = `#${place}/${keyword}`;
  // With a wrong type goes what else the same place says of the value.
  const isMeant = ({ schemaPath }: ErrorObject): boolean =>
    schemaPath === own || (keyword === "type" && schemaPath.startsWith(`#${place}/`));
  const isHere = ({ instancePath }: ErrorObject): boolean => instancePattern(place).test(instancePath);
  const strangers = inBranch.filter((error) => !isMeant(error) || !isHere(error));
  const outside =
    outerUnion === undefined ? [] : leavesOf(errors).filter(({ schemaPath }) => schemaPath !== `#${outerUnion}`);
  const places = new Set(inBranch.map(({ instancePath }) => instancePath));
  return [
    ...(inBranch.some(({ schemaPath }) => schemaPath === own) ? [] : [`nothing at ${own}`]),
    ...(places.size > 1 ? [`at ${[...places].join(" and ")}`] : []),
    ...[...strangers, ...outside].map(({ instancePath, schemaPath }) => `${instancePath} ${schemaPath}`),
  ];
}

test.each(sentSchemas)("every value of every family of %s breaks its keyword at its place and nothing else", (name) => {
  const witness = witnessOf(name);
  const families = invalidByOneKeyword(name);
  const wrong = families.flatMap((family) => {
    const values = fc.sample(family.values, { seed, numRuns: 20 });
    return values.flatMap((value) => {
      const found = [...complaints(family, witness(value)), ...(schemaErrors(name, value).length > 0 ? [] : ["valid"])];
      return found.map((each) => `${family.at} ${family.keyword}: ${each} in ${JSON.stringify(value)}`);
    });
  });
  expect(families).not.toEqual([]);
  expect(wrong).toEqual([]);
});
