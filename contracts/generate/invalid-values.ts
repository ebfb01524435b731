import type fc from "fast-check";
import { breachesOf } from "./breaches.ts";
import { kept } from "./kept.ts";
import { checkKeywords } from "./keywords.ts";
import { describedSchemas, type SchemaSource } from "./schema-source.ts";
import { oneOfAll } from "./values-of.ts";

/** The values that break one keyword at one place of a schema and nothing else. */
export interface InvalidFamily {
  /** JSON pointer into the schema of the place whose keyword is broken, through every `$ref` on the way; empty: the schema itself. */
  readonly at: string;
  /** As a validator names it: a member that must not be there breaks a "false schema". */
  readonly keyword: string;
  readonly values: fc.Arbitrary<unknown>;
}

/**
 * One family for every place and keyword of the described schema of this name that can be broken alone: without the keyword,
 * its values would be valid. With a wrong type goes what else the same place says of the value, such as a constant. A value that
 * is not of the type of any branch of a union breaks the union and not its branches. A keyword that cannot be broken alone has
 * no family, like the name of an event in a list that admits events of any name.
 * @throws Error for a schema that is not there, or that has a keyword which is not generated for.
 */
export function invalidByOneKeyword(schemaName: string): readonly InvalidFamily[] {
  const known = described.get(schemaName) ?? invalidFamiliesOf(describedSchemas, schemaName);
  described.set(schemaName, known);
  return known;
}

/** Finding the families of a large schema takes a while, and more than one flow may ask. */
const described = new Map<string, readonly InvalidFamily[]>();

/** The same, for a schema of any document. */
export function invalidFamiliesOf(source: SchemaSource, schemaName: string): readonly InvalidFamily[] {
  checkKeywords(source, schemaName);
  const schema = source.resolve(`#/$defs/${schemaName}`);
  const isValid = source.judge(schema);
  const breaches = breachesOf(source, [{ schema, at: "", inUnion: false }]);
  return [...Map.groupBy(breaches, ({ at, keyword }) => `${at} ${keyword}`).values()].flatMap((same) => {
    const [{ at, keyword } = { at: "", keyword: "" }] = same;
    // Whether another branch of a union saves a broken one cannot be seen from the keyword, so it is tried.
    const values = oneOfAll(same.map((each) => kept(each.values, (value) => !isValid(value))));
    return values === undefined ? [] : [{ at, keyword, values }];
  });
}
