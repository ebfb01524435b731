import { expect, test } from "vitest";
import { createPseudonyms } from "./pseudonyms.ts";

const id = "0f8fad5b-d9cb-469f-a165-70867728950e";

test("the same value gets the same stand-in, another one another", () => {
  const pseudonyms = createPseudonyms();
  expect(pseudonyms.hide("client", id)).toBe("<client#1>");
  expect(pseudonyms.hide("client", id)).toBe("<client#1>");
  expect(pseudonyms.hide("client", "somebody else")).toBe("<client#2>");
  expect(pseudonyms.hide("chat", "c-000001")).toBe("<chat#1>");
});

test("values are found wherever they stand, also encoded", () => {
  const pseudonyms = createPseudonyms();
  pseudonyms.hide("client", id);
  pseudonyms.hide("token", "a b/c+d=");
  expect(pseudonyms.apply(`clientId="${id}", x=${id.toLowerCase()}`)).toBe('clientId="<client#1>", x=<client#1>');
  expect(pseudonyms.apply("?t=a%20b%2Fc%2Bd%3D&u=a b/c+d=")).toBe("?t=<token#1>&u=<token#1>");
});

test("a longer value is not cut by a shorter one inside it", () => {
  const pseudonyms = createPseudonyms();
  pseudonyms.hide("short", "secret");
  pseudonyms.hide("long", "secretary");
  expect(pseudonyms.apply("secretary secret")).toBe("<long#1> <short#1>");
});
