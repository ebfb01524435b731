import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCells } from "./csv-line.ts";

test("cells are what was written, quoted where they must be", () => {
  const cell = fc.string().filter((text) => !/[\r\n]/.test(text));
  const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      expect(csvCells(cells.map(quoted).join(","))).toEqual(cells);
    }),
  );
});
