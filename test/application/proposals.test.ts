import { quiet, SUPPLIERS, TODAY, withCell, workbookWith } from "./support";
import type { Rows } from "./support";

async function inspected(suppliers: Rows) {
  const { actions } = workbookWith({ suppliers });
  return { actions, inspection: await actions.inspect(null, quiet) };
}

describe("proposals", () => {
  it("offers what could be written better and changes nothing itself", async () => {
    const { actions, inspection } = await inspected(withCell(SUPPLIERS, 2, 2, "PSO-trede II"));
    expect(actions.proposeRepairs(inspection)).toMatchObject([
      { kind: "levelSpelling", place: { sheet: "Leveranciers", cell: "C3" }, becomes: "Trede 2" },
    ]);
    expect((await actions.inspect(null, quiet)).snapshot).toEqual(inspection.snapshot);
  });

  it("offers to note the day and the name for suppliers that the register extract confirms", async () => {
    const suppliers = SUPPLIERS.map((row, index) => [...row, index === 0 ? "Geverifieerd op" : ""]);
    const { actions, inspection } = await inspected(suppliers);
    const check = actions.checkCertificates(inspection, TODAY);
    const place = inspection.tables.suppliers?.rows[1]?.place;
    if (!place) throw new Error("no second supplier");
    const confirmed = [{ name: "B bv", place }];
    const register = { organisations: 1, confirmed, findings: [] };
    const verification = { on: TODAY, by: "Jan" };
    expect(actions.proposeVerifications(inspection, { ...check, register }, verification)).toMatchObject([
      { kind: "verification", place: { cell: "G3" }, becomes: TODAY },
    ]);
    expect(actions.proposeVerifications(inspection, { ...check, register: null }, verification)).toEqual([]);
  });
});
