import type { Procedure, Tender } from "../tender/tender";

/** The words of the open data, in one language. */
export interface OpenDataTexts {
  /** As ISO 639-1 writes it. */
  readonly language: string;
  /** Stands for the publisher while the settings name no organisation. */
  readonly organisation: string;
  readonly procedure: (procedure: Procedure) => string;
  /** How the score is made and how the level decides. */
  readonly weighting: (tender: Tender) => string;
  /** What a criterion of the kind PSO is about. */
  readonly psoCriterion: string;
  /** Under `gunnen op waarde`: what the top of the scale takes off the price, in EUR. */
  readonly worth: (euro: number) => string;
  /** A lot and what is said of it. */
  readonly ofLot: (lot: string, text: string) => string;
  readonly notes: {
    /** The prefix of the OCID is that of the standard's own examples. */
    readonly prefix: string;
    readonly losersLeftOut: string;
    readonly notScored: string;
    readonly lotToDraw: string;
  };
}
