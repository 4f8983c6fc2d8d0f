import { unnamedSuppliers } from "../../../src/domain/supplier/unnamed-suppliers";
import { suppliersOf } from "../pso/supplier-of";

it("tells every row that is left out because nobody can say whose it is, at its cell", () => {
  const { suppliers } = suppliersOf({}, { Leverancier: "" }, { Leverancier: "#N/A" }, { Leverancier: "..." });
  const told = unnamedSuppliers(suppliers?.rows ?? []);
  expect(told.map(({ code, severity, place }) => [code, severity, place.cell])).toEqual([
    ["supplierNameMissing", "warning", "A3"],
    ["errorValue", "warning", "A4"],
    ["supplierNameMissing", "warning", "A5"],
  ]);
});
