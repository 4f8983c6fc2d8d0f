import { createContext, useContext } from "react";
import type { FindingTexts } from "../locale/finding-texts";

const FindingTextsContext = createContext<FindingTexts | null>(null);

export const FindingTextsProvider = FindingTextsContext.Provider;

/** What findings say in the language in force; there from the moment that the workbook has been read. */
export function useFindingTexts(): FindingTexts {
  const texts = useContext(FindingTextsContext);
  if (texts === null) throw new Error("Findings are shown before their words were fetched");
  return texts;
}
