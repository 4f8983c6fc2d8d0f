/** What a method calls its S, in one language. Figures come written out. */
export interface ScoreWords {
  /** For example "78,50 punten". */
  readonly total: (figure: string) => string;
  /** The same between brackets. */
  readonly bracketed: (figure: string) => string;
  readonly betterThan: (difference: string, other: string) => string;
  readonly worseThan: (difference: string, other: string) => string;
  readonly sameAs: (other: string) => string;
  /** "bij ...": where two are equal. */
  readonly equal: string;
  /** S itself, for example "de score". */
  readonly noun: string;
  /** What the level may come before, for example "de punten". */
  readonly against: string;
  readonly best: string;
  readonly moreQuality: string;
  readonly lessQuality: string;
}
