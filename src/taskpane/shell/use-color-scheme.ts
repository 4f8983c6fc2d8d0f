import { useSyncExternalStore } from "react";
import type { ColorScheme } from "./themes";

const DARK = "(prefers-color-scheme: dark)";

/** Office's own theme where it tells, else the browser's preference, followed while the pane is open. */
export function useColorScheme(officeIsDark: boolean | null): ColorScheme {
  const browserIsDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  return (officeIsDark ?? browserIsDark) ? "dark" : "light";
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
