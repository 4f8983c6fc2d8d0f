import { compareNoted } from "../../../src/taskpane/dossier/noted-number";
import { checkedRecord, verification } from "../support/fixture-dossier";

const OLD = "0000 1111 2222 3333";
const OVER_ALL = "ffff eeee dddd cccc";
const held = verification({
  controlNumber: OVER_ALL,
  records: [checkedRecord({ controlNumber: OLD, replacedBy: "1a2b 3c4d 5e6f 7a8b" }), checkedRecord()],
});

it.each([
  ["1a2b 3c4d 5e6f 7a8b", "inForce"],
  ["1A2B3C4D5E6F7A8B", "inForce"],
  [" 1a2b-3c4d-5e6f-7a8b.", "inForce"],
  [OVER_ALL, "inForce"],
  [OLD, "replaced"],
  ["9999 9999 9999 9999", "unknown"],
  ["1a2b 3c4d", null],
  ["1a2b 3c4d 5e6f 7a8b 9", null],
  ["zzzz 3c4d 5e6f 7a8b", null],
  ["", null],
])("a noted number %j is %j", (noted, is) => {
  expect(compareNoted(noted, held)).toBe(is);
});
