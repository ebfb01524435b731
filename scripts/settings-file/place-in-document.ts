import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node } from "yaml";

/** Offset in the text of what stands at a path; of the nearest thing around it where nothing does. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let found = document.contents;
  for (const key of path) {
    const next = found === null ? undefined : childOf(document, found, key)?.value;
    if (next === undefined || next === null) break;
    found = next;
  }
  return found?.range?.[0] ?? 0;
}

/** Offset in the text of the name of a member of the object at a path. */
export function offsetOfName(document: Document, path: readonly PropertyKey[], name: string): number {
  let found = document.contents;
  for (const key of path) found = (found === null ? undefined : childOf(document, found, key)?.value) ?? null;
  const member = found === null ? undefined : childOf(document, found, name);
  return member?.name?.range?.[0] ?? offsetOf(document, path);
}

interface Child {
  readonly name: Node | null;
  readonly value: Node | null;
}

function childOf(document: Document, parent: Node, key: PropertyKey): Child | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) return asChild(null, node.items[Number(key)]);
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key: name }) => String(isScalar(name) ? name.value : name) === String(key));
  return pair === undefined ? undefined : asChild(pair.key, pair.value ?? pair.key);
}

function asChild(name: unknown, value: unknown): Child {
  return { name: isNode(name) ? name : null, value: isNode(value) ? value : null };
}
