import { configSchema, type TenantConfig } from "../../tenant/config.ts";
import { readSettingsFile } from "../settings-file/read-settings-file.ts";
import { shapeOf } from "../settings-file/shape.ts";

const kind = {
  unusable: "the tenant's configuration cannot be used",
  seeExample: "examples/tenant.yaml shows every member with its meaning",
  shape: shapeOf(configSchema),
};

/**
 * Reads a tenant's configuration from a file: JSON where the name ends in .json, else YAML.
 * @throws Failure (usage) that names everything that is wrong with it, each with line and column.
 */
export function readTenantFile(file: string): Promise<TenantConfig> {
  return readSettingsFile(file, configSchema, kind);
}
