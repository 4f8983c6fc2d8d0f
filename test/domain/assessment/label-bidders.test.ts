import { labelBidders, letters } from "../../../src/domain/assessment/label-bidders";
import { digest, KEY } from "./assessment-of";

const BIDDERS = ["Aarde", "Bos", "Cirkel", "Dak", "Eik"].map((bidder) => ({ bidder, kvk: null }));
const order = (bidders: typeof BIDDERS, when: string): readonly string[] =>
  labelBidders(bidders, true, { key: KEY, when }, digest).map(({ bidder }) => bidder);

it("keeps names and their order where they may be seen", () => {
  const shown = labelBidders(BIDDERS, false, { key: KEY, when: "2026-10-05 10:15" }, digest);
  expect(shown.map(({ label }) => label)).toEqual(BIDDERS.map(({ bidder }) => bidder));
});

it("gives letters in an order that neither the table nor the alphabet tells, another one every round", () => {
  const first = order(BIDDERS, "2026-10-05 10:15");
  expect(order([...BIDDERS].reverse(), "2026-10-05 10:15")).toEqual(first);
  expect(first).not.toEqual(BIDDERS.map(({ bidder }) => bidder));
  expect(order(BIDDERS, "2026-10-06 09:00")).not.toEqual(first);
  const labels = labelBidders(BIDDERS, true, { key: KEY, when: "" }, digest).map(({ label }) => label);
  expect(labels).toEqual(["A", "B", "C", "D", "E"]);
});

it("goes on with two letters after Z", () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(letters)).toEqual([
    "A",
    "Z",
    "AA",
    "AB",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});
