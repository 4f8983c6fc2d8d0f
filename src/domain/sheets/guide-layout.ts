/** The columns of the sheet `Leeswijzer`: a label, and what is told beside it. */
export const GUIDE_COLUMN = { label: 0, text: 1, sheet: 2, number: 3 } as const;
export const GUIDE_LAST = GUIDE_COLUMN.number;

/** In characters: what A4 upright takes at nearly full size, and what it takes in smaller print. */
export const GUIDE_WIDTHS = {
  large: [24, 38, 20, 20],
  small: [30, 50, 26, 20],
} as const;
