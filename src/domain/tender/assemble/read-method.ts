import type { TextField } from "../../tables/field";
import type { Method } from "../tender";
import { readChoice, type Choices } from "./choices";
import type { FindingList } from "./finding-list";

/** The method, or false for one of the design that this engine does not carry out. */
const METHODS: Choices<Method | false> = [
  ["punten", ["punten", "puntensysteem", "puntenmethode", "points", "points method"]],
  [
    false,
    [
      "gunnen op waarde",
      "award on value",
      "awarding on value",
      "prijs per kwaliteit",
      "prijs per kwaliteitspunt",
      "price per quality",
      "utility index",
    ],
  ],
];

/** `Methode`; blank is `punten`. Null after an error. */
export function readMethod(field: TextField | null, findings: FindingList): Method | null {
  const text = field ? findings.use(field) : null;
  if (field?.problem?.severity === "error") return null;
  if (field === null || text === null) return "punten";
  const method = readChoice(text, METHODS);
  if (method) return method;
  findings.add("error", method === false ? "methodNotAvailable" : "methodUnreadable", field.place, { text });
  return null;
}
