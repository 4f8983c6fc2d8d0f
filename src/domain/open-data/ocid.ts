import type { Digest } from "../control-number";
import { read, type Reading } from "../tables/reading";
import { readText } from "../tables/read-text";
import type { TableOf } from "../tables/read-tables-types";
import type { SettingRow } from "../tables/rows";
import { settingAnswer } from "../tables/setting-answer";
import type { CellValue } from "../cell";

/** The prefix of the standard's own examples: an identifier with it is not globally unique, and not registered. */
export const EXAMPLE_PREFIX = "ocds-213czf";

const SETTING = ["OCID-prefix", "OCID prefix", "OCDS-prefix", "OCDS prefix"];

/** The issuer and six characters (OCDS, Identifiers, "OCID prefix"). */
const PREFIX = /^ocds-[a-z0-9]{6}$/;

const BLANK: Reading<string> = { value: null, problem: null };

/** The prefix that the Open Contracting Partnership gave to the publisher; null where the settings have none that can be one. */
export function readOcidPrefix(settings: TableOf<SettingRow> | null): string | null {
  return settingAnswer(settings, SETTING, readPrefix, "warning").value;
}

function readPrefix(raw: CellValue): Reading<string> {
  const text = readText(raw).value?.toLowerCase().replace(/-+$/, "") ?? "";
  return PREFIX.test(text) ? read(text) : BLANK;
}

const LONGEST = 40;
const HASH_DIGITS = 8;

/** Names a tender within the buyer's own series: readable, and never the same for two names. */
export function processId(tender: string, digest: Digest): string {
  const readable = tender
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  return [readable, digest(tender).slice(0, HASH_DIGITS)].filter((part) => part !== "").join("-");
}
