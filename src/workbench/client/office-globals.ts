import { hasRequirementSet, type Culture } from "../host/richapi/options";

/** What `Office.context` tells about the Excel that the host plays. */
export interface OfficeSettings {
  readonly requirementSet: string;
  readonly culture: Culture;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
}

/** Office LTSC 2021, the first with ExcelApi 1.14. */
const VERSION = "16.0.14332.20000";

interface OfficeInfo {
  readonly host: "Excel";
  readonly platform: string;
}

/**
 * The part of `Office` that a task pane needs before and around `Excel.run`: everything that Excel does itself when it starts an
 * add-in, with nothing of Microsoft's in it. Members that are not here fail as undefined, loudly.
 */
export interface OfficeGlobal {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
    readonly host: "Excel";
    readonly platform: string;
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly touchEnabled: boolean;
    readonly diagnostics: { readonly host: "Excel"; readonly platform: string; readonly version: string };
    readonly officeTheme: undefined;
    readonly ui: { openBrowserWindow(url: string): void };
  };
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>;
}

export function createOffice(settings: OfficeSettings, openWindow: (url: string) => void): OfficeGlobal {
  const { platform, culture } = settings;
  const info: OfficeInfo = { host: "Excel", platform };
  return {
    context: {
      requirements: { isSetSupported: (name, version) => isSetSupported(settings, name, version) },
      host: "Excel",
      platform,
      displayLanguage: culture.locale,
      contentLanguage: culture.locale,
      touchEnabled: false,
      diagnostics: { host: "Excel", platform, version: VERSION },
      // Excel on the web leaves it undefined too (office-js issue 6134).
      officeTheme: undefined,
      ui: { openBrowserWindow: openWindow },
    },
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: {
      PC: "PC",
      Mac: "Mac",
      OfficeOnline: "OfficeOnline",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    onReady: async (callback) => {
      await Promise.resolve();
      callback?.(info);
      return info;
    },
  };
}

/** Only what this host plays; every other set is absent, as in an Excel of that age. */
function isSetSupported(
  settings: OfficeSettings,
  name: string,
  version: string | number | undefined,
): boolean {
  if (name === "DelayForCellEdit") return true;
  if (name.toLowerCase() !== "excelapi") return false;
  return version === undefined || hasRequirementSet(settings.requirementSet, String(version));
}
