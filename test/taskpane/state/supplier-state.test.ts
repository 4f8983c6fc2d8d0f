import {
  initialSuppliers,
  isSupplierDone,
  suppliersReducer,
  supplierWorkDone,
} from "../../../src/taskpane/state/supplier-state";
import { parsePeriod } from "../../../src/domain/supplier/parse-period";
import type { Period } from "../../../src/domain/supplier/period";
import { DAY } from "../support/fixture-outcome";
import { edited } from "../support/fixture-certificates";

const START = initialSuppliers(DAY, "code");

describe("the state of the suppliers view", () => {
  it("keeps what is chosen until it is noted down, then lets go of it", () => {
    const chosen = suppliersReducer(START, { type: "codeTicked", suppliers: ["a", "b"], ticked: true });
    const fewer = suppliersReducer(chosen, { type: "codeTicked", suppliers: ["a"], ticked: false });
    expect([...fewer.ticked]).toEqual(["b"]);
    const noted = supplierWorkDone(fewer, { work: "codeDates", receipt: edited(1) });
    expect(noted).toMatchObject({ ticked: new Set(), codeDates: { undone: false } });
    expect(supplierWorkDone(noted, { work: "undoCodeDates", receipt: edited(1) }).codeDates?.undone).toBe(
      true,
    );
  });

  it("goes back to the usual day when another period is chosen", () => {
    const onDay = suppliersReducer(START, { type: "reviewDayChosen", on: DAY });
    const period = parsePeriod("2025-Q4") as Period;
    expect(suppliersReducer(onDay, { type: "periodChosen", period })).toMatchObject({
      period,
      reviewDay: null,
    });
  });

  it("holds the last of each receipt", () => {
    const receipt = { sheet: "Contractcheck", renewed: true };
    const written = supplierWorkDone(START, { work: "contractSheet", receipt });
    expect(written.receipts).toEqual({ contractSheet: receipt });
  });

  it("tells its own work from that of the other tasks", () => {
    expect(["reviewSheet", "repairs", "lock"].map((work) => isSupplierDone({ work }))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
