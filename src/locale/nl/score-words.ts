import type { Method } from "../../domain/tender/tender";
import type { ScoreWords } from "../score-words";

const MORE_POINTS = "meer punten voor kwaliteit";
const FEWER_POINTS = "minder punten voor kwaliteit";

export const scoreWords: Readonly<Record<Method, ScoreWords>> = {
  punten: {
    total: (figure) => `${figure} punten`,
    bracketed: (figure) => `${figure} punten`,
    betterThan: (difference, other) => `${difference} meer dan ${other}`,
    worseThan: (difference, other) => `${difference} minder dan ${other}`,
    sameAs: (other) => `evenveel punten als ${other}`,
    equal: "evenveel punten",
    noun: "de score",
    against: "de punten",
    best: "de hoogste score",
    moreQuality: MORE_POINTS,
    lessQuality: FEWER_POINTS,
  },
  "gunnen op waarde": {
    total: (figure) => `een fictieve prijs van ${figure}`,
    bracketed: (figure) => `fictieve prijs ${figure}`,
    betterThan: (difference, other) => `${difference} lager dan die van ${other}`,
    worseThan: (difference, other) => `${difference} hoger dan die van ${other}`,
    sameAs: (other) => `dezelfde fictieve prijs als ${other}`,
    equal: "dezelfde fictieve prijs",
    noun: "de fictieve prijs",
    against: "de fictieve prijs",
    best: "de laagste fictieve prijs",
    moreQuality: "een hogere waarde voor kwaliteit",
    lessQuality: "een lagere waarde voor kwaliteit",
  },
  "prijs per kwaliteit": {
    total: (figure) => `${figure} per kwaliteitspunt`,
    bracketed: (figure) => `${figure} per kwaliteitspunt`,
    betterThan: (difference, other) => `${difference} goedkoper dan ${other}`,
    worseThan: (difference, other) => `${difference} duurder dan ${other}`,
    sameAs: (other) => `evenveel euro per kwaliteitspunt als ${other}`,
    equal: "evenveel euro per kwaliteitspunt",
    noun: "de prijs per kwaliteitspunt",
    against: "de prijs per kwaliteitspunt",
    best: "de laagste prijs per kwaliteitspunt",
    moreQuality: MORE_POINTS,
    lessQuality: FEWER_POINTS,
  },
  "utility index": {
    total: (figure) => `een utility index van ${figure}`,
    bracketed: (figure) => `utility index ${figure}`,
    betterThan: (difference, other) => `${difference} hoger dan die van ${other}`,
    worseThan: (difference, other) => `${difference} lager dan die van ${other}`,
    sameAs: (other) => `dezelfde utility index als ${other}`,
    equal: "dezelfde utility index",
    noun: "de utility index",
    against: "de utility index",
    best: "de hoogste utility index",
    moreQuality: MORE_POINTS,
    lessQuality: FEWER_POINTS,
  },
};
