import type { CellValue } from "../../src/domain/cell";
import type { Repair } from "../../src/domain/repairs/repair";
import { quiet, SUPPLIERS, withCell, workbookWith } from "./support";

function repair(cell: string, old: CellValue, becomes: string | number): Repair {
  return {
    kind: "levelSpelling",
    place: { sheet: "Leveranciers", table: "Leveranciers", row: Number(cell.slice(1)), column: null, cell },
    supplier: "B bv",
    old,
    becomes,
    format: "@",
    day: null,
    otherReading: null,
  };
}

async function desk() {
  const { workbook, actions } = workbookWith({ suppliers: withCell(SUPPLIERS, 2, 2, "T2") });
  return { workbook, actions, inspection: await actions.inspect(null, quiet) };
}

const level = (workbook: Awaited<ReturnType<typeof desk>>["workbook"]) =>
  workbook.contents().get("Leveranciers")?.[2]?.[2];

it("writes the chosen proposals, and undoing puts every cell back", async () => {
  const { workbook, actions, inspection } = await desk();
  const before = workbook.contents();
  const chosen = [repair("C3", "T2", "Trede 2"), repair("C2", "geen", "")];

  const receipt = await actions.applyRepairs(inspection, chosen, quiet);

  expect(receipt).toMatchObject({ changed: 2, leftOut: [] });
  expect(level(workbook)).toBe("Trede 2");
  expect(await actions.undoEdits(receipt, quiet)).toMatchObject({ changed: 2 });
  expect(workbook.contents()).toEqual(before);
});

it("what was undone can be done over again", async () => {
  const { workbook, actions, inspection } = await desk();
  const receipt = await actions.applyRepairs(inspection, [repair("C3", "T2", "Trede 2")], quiet);
  const undone = await actions.undoEdits(receipt, quiet);
  await actions.undoEdits(undone, quiet);
  expect(level(workbook)).toBe("Trede 2");
});

it("changes nothing at all when one of the cells holds something else by now", async () => {
  const { workbook, actions, inspection } = await desk();
  workbook.edit("Leveranciers", 1, 2, "Trede 1");
  const chosen = [repair("C3", "T2", "Trede 2"), repair("C2", "geen", "")];
  await expect(actions.applyRepairs(inspection, chosen, quiet)).rejects.toMatchObject({
    code: "inputChanged",
    params: { cell: "C2" },
  });
  expect(level(workbook)).toBe("T2");
});

it("does not undo over what somebody typed since", async () => {
  const { workbook, actions, inspection } = await desk();
  const receipt = await actions.applyRepairs(inspection, [repair("C3", "T2", "Trede 2")], quiet);
  workbook.edit("Leveranciers", 2, 2, "Trede 3");
  await expect(actions.undoEdits(receipt, quiet)).rejects.toMatchObject({ code: "inputChanged" });
  expect(level(workbook)).toBe("Trede 3");
});

it("writes nothing without proposals, and one of two for the same cell", async () => {
  const { workbook, actions, inspection } = await desk();
  const before = workbook.contents();
  expect(await actions.applyRepairs(inspection, [], quiet)).toMatchObject({ changed: 0, leftOut: [] });
  expect(workbook.contents()).toEqual(before);
  const both = [repair("C3", "T2", "Trede 1"), repair("C3", "T2", "Trede 2")];
  expect(await actions.applyRepairs(inspection, both, quiet)).toMatchObject({ changed: 1 });
  expect(level(workbook)).toBe("Trede 2");
});
