import { formatFor } from "../../../src/locale/format";
import { certificateTextsFor } from "../../../src/locale/certificate-texts";
import { newText, oldText, otherText } from "../../../src/taskpane/certificates/repair-text";
import { dateRepair, zeroRepair } from "../support/fixture-certificates";

const format = formatFor("nl");
const words = certificateTextsFor("nl").words.repairs;

describe("a proposal as a reader sees it", () => {
  it("shows a number as it stands, without dots", () => {
    expect(oldText(zeroRepair(2), format, words)).toBe("1234567");
    expect(newText(zeroRepair(2), format, words)).toBe("01234567");
  });

  it("shows a new date as a day, in either date system", () => {
    expect(newText(dateRepair(2), format, words)).toBe("13 april 2026");
    const in1904 = dateRepair(2, { old: 44_662, becomes: 44_663 });
    expect(newText(in1904, format, words)).toBe("13 april 2026");
    expect(oldText(in1904, format, words)).toBe("12 april 2026");
  });

  it.each([
    ["", "leeg"],
    ["  ", "leeg"],
    [true, "WAAR"],
    [false, "ONWAAR"],
    ["=1+1", "=1+1"],
  ])("shows %p as %s", (old, text) => {
    expect(oldText(zeroRepair(2, { old }), format, words)).toBe(text);
  });

  it("shows the other reading as a day", () => {
    expect(otherText(dateRepair(2, { otherReading: "2026-04-03" }), format)).toBe("3 april 2026");
    expect(otherText(dateRepair(2), format)).toBeNull();
  });
});
