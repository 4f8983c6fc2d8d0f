import { keepBest } from "../../../../src/domain/tender/sensitivity/keep-best";

test("keeps the best figures, highest first, and refuses one that enough others equal or exceed", () => {
  const best: number[] = [];
  const isKept = [3, 5, 7, -1, 6, 5, 4].map((figure) => keepBest(best, figure, 3));
  expect(isKept).toEqual([true, true, true, false, true, false, false]);
  expect(best).toEqual([7, 6, 5]);
});
