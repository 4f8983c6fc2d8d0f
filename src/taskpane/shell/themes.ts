import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** A green that is not Excel's own: 80 on white and white on 70 and 80 keep 4.5:1. */
const BRAND: BrandVariants = {
  10: "#021614",
  20: "#052723",
  30: "#083833",
  40: "#0a4740",
  50: "#0b564d",
  60: "#0b645a",
  70: "#0a7065",
  80: "#0b7a6e",
  90: "#2a8d81",
  100: "#46a094",
  110: "#61b2a7",
  120: "#7cc3b9",
  130: "#98d3cb",
  140: "#b4e2dc",
  150: "#cfefeb",
  160: "#e6f7f5",
};

export type ColorScheme = "light" | "dark";

const THEMES: Readonly<Record<ColorScheme, Theme>> = {
  light: createLightTheme(BRAND),
  dark: {
    ...createDarkTheme(BRAND),
    colorBrandForeground1: BRAND[110],
    colorBrandForeground2: BRAND[120],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
  },
};

/** Contrast themes need no theme of ours: Fluent and the styles follow forced colours. */
export function themeFor(scheme: ColorScheme): Theme {
  return THEMES[scheme];
}
