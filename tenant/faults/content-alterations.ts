import { Readable } from "node:stream";
import type { OperationId } from "../../protocol/operations.ts";
import type { Answer, Content } from "../answer.ts";
import type { Fault } from "./fault.ts";

type AnswerHook = NonNullable<Fault["answer"]>;

/** A hook for answers of the given operations that are bytes in place of JSON. */
export function onContent(
  ids: readonly OperationId[],
  alter: (content: Content, answer: Answer) => Answer,
): AnswerHook {
  return (answer, { operation }) =>
    answer.content === undefined || !ids.includes(operation.id) ? answer : alter(answer.content, answer);
}

/** A hook for the bytes of files, a piece at a time; `at` is where in the file the piece begins. */
export function onFileBytes(
  alter: (piece: Uint8Array, at: number, size: number) => Uint8Array,
  sizeChange = 0,
): AnswerHook {
  return onContent(["getFile"], (content, answer) => {
    const { size } = content;
    const open = (): Readable => Readable.from(alteredPieces(content, alter), { objectMode: false });
    return size === 0 ? answer : { ...answer, content: { ...content, size: size + sizeChange, open } };
  });
}

async function* alteredPieces(
  { open, size }: Content,
  alter: (piece: Uint8Array, at: number, size: number) => Uint8Array,
): AsyncGenerator<Uint8Array> {
  const source = open();
  let at = 0;
  const pieces = source instanceof Uint8Array ? [source] : (source as AsyncIterable<Uint8Array>);
  for await (const piece of pieces) {
    yield alter(piece, at, size);
    at += piece.length;
  }
}
