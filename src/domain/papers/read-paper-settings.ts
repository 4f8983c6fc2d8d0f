import { NOWHERE } from "../cell";
import type { Finding } from "../finding";
import { readText } from "../tables/read-text";
import type { TableOf } from "../tables/read-tables-types";
import type { SettingRow } from "../tables/rows";
import { unlessNothing } from "../tables/says-nothing";
import { settingAnswer } from "../tables/setting-answer";
import { PAPER_SETTINGS, type PaperSetting, type PaperSettings } from "./paper-settings";

const readName = unlessNothing(readText, "isValue");

/** What stands on papers about the organisation; what is not set is told, and left as a line to fill in. */
export function readPaperSettings(settings: TableOf<SettingRow> | null): {
  readonly settings: PaperSettings;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const answer = (name: PaperSetting): string | null => {
    const { value, findings: told } = settingAnswer(settings, PAPER_SETTINGS[name], readName, "warning");
    findings.push(...told);
    if (value === null && told.length === 0) findings.push(settingMissing(name, settings));
    return value;
  };
  return {
    settings: {
      organisation: answer("organisation"),
      address: answer("address"),
      town: answer("town"),
      signatory: answer("signatory"),
      signatoryPosition: answer("signatoryPosition"),
      contact: answer("contact"),
      contactEmail: answer("contactEmail"),
      reference: answer("reference"),
    },
    findings,
  };
}

/** `setting` is the key: each language has a name of its own for it. */
function settingMissing(name: PaperSetting, settings: TableOf<SettingRow> | null): Finding {
  const { sheet, label } = settings?.table ?? { sheet: null, label: "settings" };
  return {
    code: "paperSettingMissing",
    severity: "info",
    place: { ...NOWHERE, sheet, table: label },
    params: { setting: name },
    supplier: null,
    tender: null,
  };
}
