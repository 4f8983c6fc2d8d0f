import { createContext, useContext } from "react";
import type { Texts } from "../locale/language";

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

/** The words and formats of the language in force. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error("No language was provided to the pane");
  return texts;
}
