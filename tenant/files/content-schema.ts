import { z } from "zod";
import { limits } from "../../protocol/limits.ts";

/** What is in a file that a scenario shares. */
export const contentSchema = z.union([
  z.strictObject({ type: z.string().default("text/plain"), text: z.string() }),
  /** So many bytes of no meaning, the same ones for the same seed. */
  z.strictObject({
    type: z.string().default("application/octet-stream"),
    bytes: z.int().min(0).max(limits.maxFileBytes.value),
    seed: z.int().default(1),
  }),
  /** A small PNG; another word gives it another colour. */
  z.strictObject({ picture: z.string() }),
  /** A file that is there already. */
  z.strictObject({ fileId: z.string().min(1) }),
]);

export type SharedContent = z.output<typeof contentSchema>;
