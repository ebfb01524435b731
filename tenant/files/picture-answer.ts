import type { Answer } from "../answer.ts";
import { portrait, portraitType } from "./portrait.ts";

/** The answer that is the picture of whoever, or whatever, has this name. */
export function pictureAnswer(name: string): Answer {
  const bytes = portrait(name);
  return {
    status: 200,
    json: undefined,
    content: { type: portraitType, size: bytes.length, open: () => bytes },
    headers: { "x-content-type-options": "nosniff" },
  };
}
