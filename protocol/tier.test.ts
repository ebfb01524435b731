import { expect, test } from "vitest";
import { firmest, isAtLeast, tierOfCertainty, weakest } from "./tier.ts";

test("required is firmer than recommended, and that than observed", () => {
  expect(firmest("observed", "recommended")).toBe("recommended");
  expect(firmest("required", "recommended")).toBe("required");
  expect(weakest("required", "observed")).toBe("observed");
  expect(isAtLeast("recommended", "required")).toBe(false);
  expect(isAtLeast("required", "recommended")).toBe(true);
});

test("a status that is stated nowhere is only recorded", () => {
  expect(tierOfCertainty("documented")).toBe("required");
  expect(tierOfCertainty("inferred")).toBe("recommended");
  expect(tierOfCertainty("unknown")).toBe("observed");
});
