import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";
import { themeFor } from "../../../src/taskpane/shell/themes";

/** The green that Fluent's own tables are made with. */
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

it("is Fluent's light theme in every token", () => {
  expect(createLightTheme(BRAND)).toMatchObject(themeFor("light"));
});

it("is Fluent's dark theme with a lighter green and red for words and icons", () => {
  expect({
    ...createDarkTheme(BRAND),
    colorBrandForeground1: BRAND[110],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    // Its own red has a contrast of 4.2 on a card; small words need 4.5.
    colorStatusDangerForeground1: createDarkTheme(BRAND).colorStatusDangerForeground3,
  }).toMatchObject(themeFor("dark"));
});

it("has the same tokens in light and dark", () => {
  expect(Object.keys(themeFor("dark")).sort()).toEqual(Object.keys(themeFor("light")).sort());
});
