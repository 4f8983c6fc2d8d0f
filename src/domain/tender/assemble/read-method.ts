import type { TextField } from "../../tables/field";
import type { Method } from "../tender";
import { readChoice, type Choices } from "./choices";
import type { FindingList } from "./finding-list";

const METHODS: Choices<Method> = [
  ["punten", ["punten", "puntensysteem", "puntenmethode", "points", "points method"]],
  [
    "gunnen op waarde",
    ["gunnen op waarde", "gunning op waarde", "gow", "award on value", "awarding on value", "award by value"],
  ],
  [
    "prijs per kwaliteit",
    [
      "prijs per kwaliteit",
      "prijs per kwaliteitspunt",
      "prijs/kwaliteit",
      "price per quality",
      "price per quality point",
      "price/quality",
    ],
  ],
  ["utility index", ["utility index", "utiliteitsindex", "nutsindex"]],
];

/** `Methode`; blank is `punten`. Null after an error. */
export function readMethod(field: TextField | null, findings: FindingList): Method | null {
  const text = field ? findings.use(field) : null;
  if (field?.problem?.severity === "error") return null;
  if (field === null || text === null) return "punten";
  const method = readChoice(text, METHODS);
  if (method === null) findings.add("error", "methodUnreadable", field.place, { text });
  return method;
}
