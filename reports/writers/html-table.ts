import { markup, type Markup } from "./markup.ts";

type Content = string | Markup | readonly Markup[];

export interface Column {
  readonly title: string;
  /** Of figures, which stand right. */
  readonly isNumber?: boolean;
  /** Names its row. */
  readonly isHead?: boolean;
}

export function figureColumn(title: string): Column {
  return { title, isNumber: true };
}

/** A table that a phone shows as one block a row, each figure with the title of its column. */
export function table(columns: readonly Column[], rows: readonly (readonly Content[])[]): Markup {
  const head = columns.map(({ title, isNumber }) =>
    isNumber === true ? markup`<th scope="col" class="number">${title}</th>` : markup`<th scope="col">${title}</th>`,
  );
  const body = rows.map((row) => markup`<tr>${columns.map((column, at) => cell(column, row[at] ?? ""))}</tr>\n`);
  return markup`<table class="stacked"><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>`;
}

/** A name with a line about it underneath. */
export function named(name: Content, about: string): Markup {
  return markup`${name}<span class="source">${about}</span>`;
}

function cell({ title, isNumber, isHead }: Column, content: Content): Markup {
  if (isHead === true) return markup`<th scope="row">${content}</th>`;
  if (isNumber === true) return markup`<td class="number" data-label="${title}">${content}</td>`;
  return markup`<td>${content}</td>`;
}
