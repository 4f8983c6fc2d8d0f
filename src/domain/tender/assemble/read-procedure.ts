import type { TextField } from "../../tables/field";
import type { Procedure } from "../tender";
import { readChoice, type Choices } from "./choices";
import type { FindingList } from "./finding-list";

const PROCEDURES: Choices<Procedure> = [
  ["private", ["privaat", "private", "particulier", "niet aanbestedingsplichtig"]],
  [
    "belowThreshold",
    [
      "onder drempel",
      "onder de drempel",
      "onderdrempelig",
      "onderhands",
      "enkelvoudig onderhands",
      "meervoudig onderhands",
      "nationaal",
      "below threshold",
      "below the threshold",
      "under threshold",
      "under the threshold",
      "national",
    ],
  ],
  [
    "european",
    [
      "Europees",
      "European",
      "EU",
      "boven drempel",
      "boven de drempel",
      "above threshold",
      "above the threshold",
    ],
  ],
  ["reserved", ["voorbehouden", "voorbehouden opdracht", "reserved", "reserved contract"]],
];

/** `Procedure`; null when blank or, with an error, when unreadable. */
export function readProcedure(field: TextField | null, findings: FindingList): Procedure | null {
  const text = field ? findings.use(field) : null;
  if (field === null || text === null) return null;
  const procedure = readChoice(text, PROCEDURES);
  if (procedure === null) findings.add("error", "procedureUnreadable", field.place, { text });
  return procedure;
}
