import type { CreateCalculator } from "../calculator";

/** What `application.cultureInfo` tells and how a person types. */
export interface Culture {
  /** BCP 47, such as nl-NL. */
  readonly locale: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly listSeparator: string;
}

export const DUTCH: Culture = {
  locale: "nl-NL",
  decimalSeparator: ",",
  thousandsSeparator: ".",
  listSeparator: ";",
};

export const AMERICAN: Culture = {
  locale: "en-US",
  decimalSeparator: ".",
  thousandsSeparator: ",",
  listSeparator: ",",
};

export interface HostOptions {
  /** Highest ExcelApi requirement set that this Excel knows, such as "1.14". */
  readonly requirementSet: string;
  readonly culture: Culture;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  readonly createCalculator: CreateCalculator;
  /** Year, month (1..12) and day of today: "1-2" is typed without a year. */
  readonly today: () => readonly [number, number, number];
  /** File name that the workbook shows. */
  readonly fileName: string;
  /** Bytes; Excel on the web refuses more than 5 MB either way (Microsoft: resource limits for Office Add-ins). */
  readonly requestLimit: number;
  readonly responseLimit: number;
}

const WEB_LIMIT = 5 * 1024 * 1024;

export function completeOptions(
  options: Partial<HostOptions> & Pick<HostOptions, "createCalculator">,
): HostOptions {
  const platform = options.platform ?? "PC";
  const limit = platform === "OfficeOnline" ? WEB_LIMIT : Number.POSITIVE_INFINITY;
  return {
    requirementSet: options.requirementSet ?? "1.14",
    culture: options.culture ?? DUTCH,
    platform,
    createCalculator: options.createCalculator,
    today: options.today ?? localToday,
    fileName: options.fileName ?? "Werkmap.xlsx",
    requestLimit: options.requestLimit ?? limit,
    responseLimit: options.responseLimit ?? limit,
  };
}

function localToday(): readonly [number, number, number] {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
}

/** Whether requirement set `version` is in `highest`; both "major.minor". */
export function hasRequirementSet(highest: string, version: string): boolean {
  const [major = 0, minor = 0] = highest.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
