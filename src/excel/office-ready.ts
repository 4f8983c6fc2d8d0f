/** The requirement set that everything in this folder keeps to; the manifest asks for the same one. */
export const REQUIRED_EXCEL_API = "1.14";

/** How the pane may begin. Everything but `ready` comes with a page that says what to do. */
export type OfficeStart =
  | { readonly kind: "ready"; readonly displayLanguage: string }
  /** Office.js was not loaded: no network, or the address is blocked. */
  | { readonly kind: "noScript" }
  /** The page stands in an ordinary browser tab. */
  | { readonly kind: "notInOffice" }
  | { readonly kind: "otherProgram" }
  | { readonly kind: "tooOld" }
  /** Office does not answer; reloading the pane or clearing Office's cache usually helps. */
  | { readonly kind: "noAnswer" };

/** Waits for Office, at most `timeoutMs` milliseconds, so that the pane never stays blank. Never rejects. */
export async function startOffice(timeoutMs = 15_000): Promise<OfficeStart> {
  if (typeof Office === "undefined") return { kind: "noScript" };
  const info = await answerWithin(timeoutMs);
  if (info === null) return { kind: "noAnswer" };
  if (!info.host) return { kind: "notInOffice" };
  if (info.host !== Office.HostType.Excel) return { kind: "otherProgram" };
  if (!isExcelRecentEnough()) return { kind: "tooOld" };
  return { kind: "ready", displayLanguage: Office.context.displayLanguage };
}

/** True while Office does not say otherwise. */
export function isExcelRecentEnough(): boolean {
  if (typeof Office === "undefined") return true;
  return Office.context?.requirements?.isSetSupported("ExcelApi", REQUIRED_EXCEL_API) ?? true;
}

type HostInfo = Awaited<ReturnType<typeof Office.onReady>>;

function answerWithin(timeoutMs: number): Promise<HostInfo | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), timeoutMs);
    Office.onReady().then(
      (info) => {
        clearTimeout(timer);
        resolve(info);
      },
      () => {
        clearTimeout(timer);
        resolve(null);
      },
    );
  });
}

/**
 * Whether Office itself is dark; null where it does not tell (Excel on the web, office-js issue 6134), and then the
 * browser's preference decides.
 */
export function officeIsDark(): boolean | null {
  const theme =
    typeof Office === "undefined" ? undefined : (Office.context?.officeTheme as Theme | undefined);
  if (theme === undefined) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  return theme.bodyBackgroundColor === undefined ? null : isDarkColor(theme.bodyBackgroundColor);
}

interface Theme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** `#RRGGBB`; null for anything else. Weighs the channels as the eye does (ITU-R BT.601). */
export function isDarkColor(color: string): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
