import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import document from "../../openapi/generated/schemas.json" with { type: "json" };
import { clientEventNames, isClientEventName } from "../../protocol/events.ts";
import { isJsonObject, memberOf } from "../../protocol/json.ts";
import { schemaErrors } from "../harness/schemas.ts";
import { describedSchemas, type SchemaNode } from "./schema-source.ts";
import { sentSchemas } from "./sent-schemas.ts";
import { validValues } from "./valid-values.ts";

const seed = 20261123;

function valuesOf(name: string, numRuns: number): readonly unknown[] {
  return fc.sample(validValues(name), { seed, numRuns });
}

/** A second opinion, which stops at the first error and knows nothing of the suite's own settings. */
const lenient = new Ajv2020({ allErrors: false, strict: false });
lenient.addSchema(document);

function isAdmitted(name: string, value: unknown): boolean {
  return lenient.validate(`${document.$id}#/$defs/${name}`, value);
}

test.each(sentSchemas)("every value made for %s fits it", (name) => {
  const values = valuesOf(name, 200);
  expect(values.flatMap((value) => schemaErrors(name, value))).toEqual([]);
  expect(values.filter((value) => !isAdmitted(name, value))).toEqual([]);
});

test("so does every value made for any other schema of the document", () => {
  const misfits = Object.keys(describedSchemas.document.$defs).flatMap((name) =>
    valuesOf(name, 20).flatMap((value) => schemaErrors(name, value)),
  );
  expect(misfits).toEqual([]);
});

test.each(sentSchemas)("values of %s are what JSON text keeps as it is", (name) => {
  const values = valuesOf(name, 50);
  expect(JSON.parse(JSON.stringify(values))).toEqual(values);
});

test("the same seed makes the same values, and another seed others", () => {
  const again = fc.sample(validValues("SendEventsRequest"), { seed, numRuns: 20 });
  expect(again).toEqual(valuesOf("SendEventsRequest", 20));
  expect(fc.sample(validValues("SendEventsRequest"), { seed: seed + 1, numRuns: 20 })).not.toEqual(again);
});

test("every described member is sometimes there, and every optional one is sometimes not", () => {
  const never = sentSchemas.flatMap((name) => {
    const { properties = {}, required = [] } = describedSchemas.document.$defs[name] as SchemaNode;
    const values = valuesOf(name, 200).filter(isJsonObject);
    return Object.keys(properties).flatMap((member) => {
      const having = values.filter((value) => Object.hasOwn(value, member)).length;
      const wanted = required.includes(member) ? having === values.length : having < values.length;
      return having > 0 && wanted ? [] : [`${name}.${member}: in ${having} of ${values.length}`];
    });
  });
  expect(never).toEqual([]);
});

test("every described event is among those of a batch, and so is an event of no known name", () => {
  const events = valuesOf("SendEventsRequest", 300).flatMap((body) => memberOf(body, "events") as readonly unknown[]);
  const names = events.map((event) => memberOf(event, "event"));
  expect(names).toEqual(expect.arrayContaining([...clientEventNames]));
  expect(names.some((name) => !isClientEventName(name))).toBe(true);
});

test("every kind of token is among the subscriptions, and none at all", () => {
  const members = valuesOf("NotificationSubscription", 200).flatMap((value) => Object.keys(value as object));
  expect(members).toEqual(
    expect.arrayContaining(["ios_apns_device_token", "ios_firebase_device_token", "android_firebase_device_token"]),
  );
  expect(valuesOf("NotificationSubscription", 200)).toContainEqual({});
});

test("free members hold values of every type, nested ones too", () => {
  const parameters = valuesOf("RequestChatRequest", 300).map((body) => memberOf(body, "parameters"));
  const inner = parameters.flatMap(membersOf);
  const types = new Set(inner.map(typeOf));
  expect([...types].toSorted()).toEqual(["array", "boolean", "null", "number", "object", "string"]);
  expect(inner.flatMap(membersOf)).not.toEqual([]);
});

function membersOf(value: unknown): readonly unknown[] {
  return isJsonObject(value) ? Object.values(value) : [];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

test("texts are of many scripts and lengths, well-formed and without control characters", () => {
  const texts = valuesOf("ClientMessage", 600).map((event) => String(memberOf(event, "msg")));
  const all = texts.join("");
  expect(all).toMatch(/\p{Extended_Pictographic}\u200d/u);
  expect(all).toMatch(/\p{Script=Hebrew}/u);
  expect(all).toMatch(/\p{Script=Arabic}/u);
  expect(all).toMatch(/\p{Mark}/u);
  expect(all).toMatch(/\p{Script=Latin}/u);
  expect(all).not.toMatch(/\p{Control}/u);
  expect(texts.filter((text) => !text.isWellFormed())).toEqual([]);
  const lengths = new Set(texts.map((text) => text.length));
  expect([0, 1, 255, 256].filter((length) => !lengths.has(length))).toEqual([]);
});

test("numbers are whole and broken, of both signs, and at the limits of what is exact", () => {
  const all = valuesOf("ClientLocation", 1500).map((event) => memberOf(event, "latitude"));
  const numbers = all.filter((value) => typeof value === "number");
  expect(numbers.some((value) => value < 0 && !Number.isInteger(value))).toBe(true);
  expect(numbers.some((value) => value > 0 && Number.isInteger(value))).toBe(true);
  expect(numbers).toContain(0);
  expect(numbers).toContain(Number.MAX_SAFE_INTEGER);
  expect(numbers.some((value) => Object.is(value, -0) || !Number.isFinite(value))).toBe(false);
});

test("a schema that is not there is an error", () => {
  expect(() => validValues("Nonsense")).toThrow('no schema of the document is at "#/$defs/Nonsense"');
});
