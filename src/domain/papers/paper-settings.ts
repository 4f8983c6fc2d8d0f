import { CYCLE_SETTINGS } from "../supplier/cycle-settings";

/** What the organisation says of itself on papers, from the table `Instellingen`; null while not set. */
export interface PaperSettings {
  readonly organisation: string | null;
  /** In one line or several. */
  readonly address: string | null;
  /** Where papers are signed. */
  readonly town: string | null;
  readonly signatory: string | null;
  readonly signatoryPosition: string | null;
  readonly contact: string | null;
  readonly contactEmail: string | null;
  /** Of the buyer's own file. */
  readonly reference: string | null;
}

export type PaperSetting = keyof PaperSettings;

/** The names of the settings, as we write them first. */
export const PAPER_SETTINGS: Readonly<Record<PaperSetting, readonly string[]>> = {
  organisation: CYCLE_SETTINGS.organisation,
  address: [
    "Adres organisatie",
    "Adres",
    "Adres van de organisatie",
    "Address of organisation",
    "Organisation address",
    "Address",
  ],
  town: ["Plaats", "Plaats organisatie", "Vestigingsplaats", "Town", "City", "Place"],
  signatory: CYCLE_SETTINGS.signatory,
  signatoryPosition: [
    "Functie ondertekenaar",
    "Functie van de ondertekenaar",
    "Position of signatory",
    "Signatory position",
  ],
  contact: CYCLE_SETTINGS.contact,
  contactEmail: [
    "Contact e-mail",
    "E-mail contactpersoon",
    "E-mailadres contactpersoon",
    "E-mail",
    "E-mailadres",
    "Contact email",
    "Contact e-mail address",
  ],
  reference: ["Kenmerk", "Ons kenmerk", "Zaaknummer", "Reference", "Our reference"],
};
