import { partMadeOf, withPart, type PartMade } from "../../../src/taskpane/state/parts-state";
import { NOT_SCORED, verification } from "../support/fixture-dossier";

const made = (reading: object, value: PartMade["value"]): PartMade =>
  ({ type: "partMade", part: "verification", basis: [reading], value }) as PartMade;
const first = {};
const second = {};

describe("parts that are made where they are shown", () => {
  it("take the place of what was made before, also when that could not be done", () => {
    const parts = withPart(withPart({}, made(first, NOT_SCORED)), made(second, null));
    expect(parts).toEqual({ verification: { basis: [second], value: null } });
  });

  it("are acted on only when they are of the present reading", () => {
    const value = verification();
    const parts = withPart({}, made(first, value));
    expect(partMadeOf(first, parts, "verification")).toBe(value);
    expect(partMadeOf(second, parts, "verification")).toBeNull();
    expect(partMadeOf(first, parts, "papers")).toBeNull();
  });
});
