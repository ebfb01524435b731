/** Attributes of an element by name; null leaves one out. */
type Attributes = Readonly<Record<string, string | null>>;

/**
 * A new element. What clients wrote goes in through here only, and only as text: nothing in the console reads markup.
 * @param children elements, and texts that become text
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The element of the page with this id. @throws Error when the page has none, or one of another kind. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${kind.name} with the id "${id}"`);
}
