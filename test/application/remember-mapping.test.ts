import type { MappingChoices } from "../../src/domain/tables/read-tables-types";
import { CRITERIA, quiet, workbookWith } from "./support";

const OLD = { name: "Criteria oud", cells: CRITERIA };

async function choose(fixture: Parameters<typeof workbookWith>[0]) {
  const { workbook, actions } = workbookWith(fixture);
  const open = await actions.inspect(null, quiet);
  const [question] = open.tables.questions;
  const wanted = question?.candidates.find(({ label }) => label === "Criteria");
  if (!wanted) throw new Error("no question about the criteria");
  const choices: MappingChoices = { tables: new Map([["criteria", wanted.id]]), columns: new Map() };
  const chosen = await actions.inspect(choices, quiet);
  return { workbook, actions, chosen };
}

it("keeps the choice on the visible sheet Inkoopladder, and it holds the next time", async () => {
  const { workbook, actions, chosen } = await choose({ more: [OLD] });
  expect(chosen.tables.criteria?.table.label).toBe("Criteria");

  await actions.rememberMapping(chosen, quiet);

  expect(workbook.contents().get("Inkoopladder")?.flat()).toContain("Tabel: criteria");
  const again = await actions.inspect(null, quiet);
  expect(again.tables.questions).toEqual([]);
  expect(again.tables.criteria?.table.label).toBe("Criteria");
});

it("leaves the settings that a person looks after as they are", async () => {
  const { workbook, actions, chosen } = await choose({ more: [OLD] });
  await actions.rememberMapping(chosen, quiet);
  const sheet = workbook.contents().get("Inkoopladder") ?? [];
  const row = sheet.findIndex((cells) => cells[0] === "Tabel: criteria");
  workbook.edit("Inkoopladder", row, 0, "Kopie verplicht");
  workbook.edit("Inkoopladder", row, 1, "nee");

  const next = await actions.inspect(chosen.choices, quiet);
  await actions.rememberMapping(next, quiet);

  const after = (workbook.contents().get("Inkoopladder") ?? []).map((cells) => cells.slice(0, 2));
  expect(after).toContainEqual(["Kopie verplicht", "nee"]);
  expect(after.some(([name]) => name === "Tabel: criteria")).toBe(true);
});
