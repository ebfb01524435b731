import { z } from "zod";
import { limits } from "../../protocol/limits.ts";

/** What a tenant takes and keeps of files; a test, or a client that tries its limits, wants less than the API has. */
export const filesSchema = z.strictObject({
  maxFileBytes: z.int().min(1).max(limits.maxFileBytes.value).default(limits.maxFileBytes.value),
  /** For all entries together, the agents' files among them. */
  maxKeptFiles: z.int().min(1).max(limits.maxKeptFiles.value).default(limits.maxKeptFiles.value),
});
