import { createCanvas } from "../../../src/domain/sheets/canvas";

it("asks for no row that is higher than Excel has, however long a text that somebody typed", () => {
  const canvas = createCanvas([10, 10]);
  const text = "woord ".repeat(2_000);
  canvas.height(0, 15 * 500);
  canvas.fit(1, 0, 1, text);
  canvas.height(2, 24);
  expect([...canvas.rowHeights]).toEqual([
    [0, 409],
    [1, 409],
    [2, 24],
  ]);
});
