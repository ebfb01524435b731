import { requirementRows } from "./requirement-rows.ts";
import type { ListedRow } from "./listed-row.ts";
import { protocolRows } from "./protocol-rows.ts";

/** Every row that `cx list` knows. */
export function allRows(): ListedRow[] {
  return [...requirementRows(), ...protocolRows()];
}
