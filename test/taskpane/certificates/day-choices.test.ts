import { closingDays } from "../../../src/taskpane/certificates/day-choices";
import { dateOf } from "../support/date-of";
import { tendersOf } from "../support/tenders-of";

const TODAY = dateOf("2026-03-19");
const closings = (closing: Record<string, string>) =>
  closingDays(tendersOf(closing)?.rows ?? [], TODAY).map(({ tender }) => tender);

describe("the closing days to choose from", () => {
  it("are the three closest to today, before or after", () => {
    expect(
      closings({
        Ver: "2027-01-01",
        Net: "2026-03-01",
        Straks: "2026-04-10",
        Ooit: "2024-01-01",
        Dan: "2026-09-01",
      }),
    ).toEqual(["Net", "Straks", "Dan"]);
  });

  it("leave out today, days that cannot be read, and a second tender on the same day", () => {
    expect(
      closings({ Vandaag: "2026-03-19", Een: "2026-05-01", Twee: "2026-05-01", Onbekend: "nog te bepalen" }),
    ).toEqual(["Een"]);
  });
});
