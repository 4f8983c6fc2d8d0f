/**
 * The API gives column widths in points (office-js issues 187 and 3036: 40 shows as 53 pixels), a file in widths of the digit 0
 * of the default font including padding (ECMA-376 part 1, 18.3.1.13). With Calibri 11 a digit is 7 pixels; 96 pixels are 72 points.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width of a column that has none of its own: 8.43 characters, 64 pixels. */
export const DEFAULT_COLUMN_WIDTH = 9.140625;
/** Points. */
export const DEFAULT_ROW_HEIGHT = 15;

export function pointsToFileWidth(points: number): number {
  return pixelsToFileWidth(Math.round(points / POINTS_PER_PIXEL));
}

export function fileWidthToPoints(width: number): number {
  return Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Width that shows so many characters. */
export function charactersToFileWidth(characters: number): number {
  return pixelsToFileWidth(Math.ceil(characters * DIGIT_PIXELS) + PADDING_PIXELS);
}

function pixelsToFileWidth(pixels: number): number {
  return Math.floor((pixels / DIGIT_PIXELS) * 256) / 256;
}
