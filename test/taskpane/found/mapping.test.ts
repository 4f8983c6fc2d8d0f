import { mappingInForce, withMapping } from "../../../src/taskpane/found/mapping";
import { table } from "../support/fixture-actions";

const NONE = { tables: new Map(), columns: new Map() };
const bids = table("bids", "Offertes", ["Wie", "Bedrag", "Bod"], ["bidder", "price"], 3);

describe("a corrected mapping", () => {
  const found = mappingInForce("bids", bids, ["bidder", "price", "kvk"]);

  it("starts from what was recognised", () => {
    expect(Object.fromEntries(found.columns)).toEqual({ bidder: "Wie", price: "Bedrag", kvk: "" });
  });

  it("remembers only the columns that differ", () => {
    const columns = new Map(found.columns).set("price", "Bod");
    const choices = withMapping(NONE, { ...found, columns }, found);
    expect(Object.fromEntries(choices.columns)).toEqual({ "bids.price": "Bod" });
    expect(choices.tables.get("bids")).toBe("Offertes");
  });

  it("can say that a column is not there", () => {
    const columns = new Map(found.columns).set("price", "");
    expect(withMapping(NONE, { ...found, columns }, found).columns.get("bids.price")).toBe("");
  });

  it("forgets the columns of another table, and nothing of other roles", () => {
    const before = {
      tables: new Map([["bids" as const, "Offertes"]]),
      columns: new Map([
        ["bids.price", "Bod"],
        ["suppliers.level", "Trede"],
      ]),
    };
    const choices = withMapping(before, { role: "bids", table: "Nieuw", columns: new Map() }, found);
    expect(Object.fromEntries(choices.columns)).toEqual({ "suppliers.level": "Trede" });
    expect(choices.tables.get("bids")).toBe("Nieuw");
  });
});
