import { CHART_COLORS, DATA_BAR_COLOR, ROLE_STYLES } from "../../src/excel/role-styles";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

describe("looks", () => {
  it.each(Object.entries(ROLE_STYLES))("%s is readable", (_, { color, fill }) => {
    expect(contrast(color ?? "#000000", fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  it("leave text on a data bar readable", () => {
    for (const { color } of Object.values(ROLE_STYLES)) {
      if (color !== "#5A6470")
        expect(contrast(color ?? "#000000", DATA_BAR_COLOR)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("tell series of a chart apart in greyscale too, and from the paper", () => {
    CHART_COLORS.forEach((color, index) => {
      const next = CHART_COLORS[(index + 1) % CHART_COLORS.length] ?? "#FFFFFF";
      expect(contrast(color, next)).toBeGreaterThanOrEqual(1.5);
      expect(contrast(color, "#FFFFFF")).toBeGreaterThanOrEqual(1.8);
    });
  });
});
