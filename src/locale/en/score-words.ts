import type { Method } from "../../domain/tender/tender";
import type { ScoreWords } from "../score-words";

const MORE_POINTS = "more points for quality";
const FEWER_POINTS = "fewer points for quality";

export const scoreWords: Readonly<Record<Method, ScoreWords>> = {
  punten: {
    total: (figure) => `${figure} points`,
    bracketed: (figure) => `${figure} points`,
    betterThan: (difference, other) => `${difference} more than ${other}`,
    worseThan: (difference, other) => `${difference} less than ${other}`,
    sameAs: (other) => `as many points as ${other}`,
    equal: "equal points",
    noun: "the score",
    against: "the points",
    best: "the highest score",
    moreQuality: MORE_POINTS,
    lessQuality: FEWER_POINTS,
  },
  "gunnen op waarde": {
    total: (figure) => `a fictitious price of ${figure}`,
    bracketed: (figure) => `fictitious price ${figure}`,
    betterThan: (difference, other) => `${difference} lower than that of ${other}`,
    worseThan: (difference, other) => `${difference} higher than that of ${other}`,
    sameAs: (other) => `the same fictitious price as ${other}`,
    equal: "an equal fictitious price",
    noun: "the fictitious price",
    against: "the fictitious price",
    best: "the lowest fictitious price",
    moreQuality: "a higher value for quality",
    lessQuality: "a lower value for quality",
  },
  "prijs per kwaliteit": {
    total: (figure) => `${figure} per quality point`,
    bracketed: (figure) => `${figure} per quality point`,
    betterThan: (difference, other) => `${difference} cheaper than ${other}`,
    worseThan: (difference, other) => `${difference} dearer than ${other}`,
    sameAs: (other) => `as many euros per quality point as ${other}`,
    equal: "an equal price per quality point",
    noun: "the price per quality point",
    against: "the price per quality point",
    best: "the lowest price per quality point",
    moreQuality: MORE_POINTS,
    lessQuality: FEWER_POINTS,
  },
  "utility index": {
    total: (figure) => `a utility index of ${figure}`,
    bracketed: (figure) => `utility index ${figure}`,
    betterThan: (difference, other) => `${difference} higher than that of ${other}`,
    worseThan: (difference, other) => `${difference} lower than that of ${other}`,
    sameAs: (other) => `the same utility index as ${other}`,
    equal: "an equal utility index",
    noun: "the utility index",
    against: "the utility index",
    best: "the highest utility index",
    moreQuality: MORE_POINTS,
    lessQuality: FEWER_POINTS,
  },
};
