import type { VerifyLines } from "../verify-lines";

const shown = (value: string | number | boolean): string => (value === "" ? "(leeg)" : `‘${value}’`);

export const verifyLines: VerifyLines = {
  scored: (tender, controlNumber, replaces) =>
    `${tender}: controlegetal ${controlNumber}${replaces === null ? "" : `, vervangt ${replaces}`}. Noteer het ook buiten de werkmap.`,
  nothingScored: "In deze werkmap is nog niets gescoord. Score eerst een tender met het commando score.",
  record: ({ tender, sheet, controlNumber, when, ok, replacedBy, changes }) => {
    const about = `${tender} (${sheet ?? "blad weg"}, ${controlNumber}, ${when})`;
    const replaced = replacedBy === null ? "" : `, vervangen door ${replacedBy}`;
    if (ok) return `${about}: niets veranderd${replaced}.`;
    if (changes === 0)
      return `${about}: de cellen kloppen, het logboek of het blad Controle niet${replaced}.`;
    return `${about}: ${changes === 1 ? "1 cel veranderd" : `${changes} cellen veranderd`}${replaced}.`;
  },
  change: ({ sheet, cell, about, was, is, part }) =>
    part === "log"
      ? `  ${sheet}!${cell}: deze rij van het logboek is veranderd, verplaatst, of volgt op een rij die weg is.`
      : `  ${sheet}!${cell}${about === "" ? "" : ` (${about})`}: was ${shown(was)}, is ${shown(is)}`,
  more: (count) => `  … en nog ${count}. De JSON heeft ze allemaal.`,
  sound: "Niets veranderd sinds het scoren.",
  altered: "Er is iets veranderd sinds het scoren.",
  proves:
    "Vergelijk het controlegetal met wat je buiten de werkmap hebt genoteerd: alleen dan bewijst het iets. Het is geen handtekening.",
};
