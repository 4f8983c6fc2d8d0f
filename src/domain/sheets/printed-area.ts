/** Half an inch at every side of the paper and some more for the page number, in points. */
export const PRINT_MARGINS = { left: 36, right: 36, top: 36, bottom: 45 } as const;

/** What is left of A4 landscape (297 by 210 mm), in points. */
export const PRINTED_AREA = {
  width: (297 / 25.4) * 72 - PRINT_MARGINS.left - PRINT_MARGINS.right,
  height: (210 / 25.4) * 72 - PRINT_MARGINS.top - PRINT_MARGINS.bottom,
} as const;

/** The same of A4 upright, in points. */
export const PRINTED_AREA_UPRIGHT = {
  width: (210 / 25.4) * 72 - PRINT_MARGINS.left - PRINT_MARGINS.right,
  height: (297 / 25.4) * 72 - PRINT_MARGINS.top - PRINT_MARGINS.bottom,
} as const;
