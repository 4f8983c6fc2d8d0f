import type { EnvelopeProperty } from "../../domain/share/envelope";
import type { PersonalKind, ShareCode, ShareItem } from "../../domain/share/share-check";
import { capital } from "../capital";
import { formatFor } from "../format";
import type { ShareWords } from "../share-words";

type Params = ShareItem["params"];
type Parts = readonly [what: string, next: string];

const format = formatFor("nl");
const count = (p: Params, key = "count"): number => Number(p[key] ?? 0);
const text = (p: Params, key: string): string => String(p[key] ?? "");
const several = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${format.number(n, 0)} ${many}`;
const tender = (p: Params): string =>
  text(p, "lot") === "" ? `‘${text(p, "tender")}’` : `‘${text(p, "tender")}’, perceel ‘${text(p, "lot")}’`;
const at = (p: Params): string => `blad ‘${text(p, "sheet")}’`;

const properties: Readonly<Record<EnvelopeProperty, string>> = {
  author: "Auteur",
  lastAuthor: "Laatst bewaard door",
  manager: "Manager",
  company: "Bedrijf",
  comments: "Opmerkingen",
  keywords: "Labels",
  subject: "Onderwerp",
  category: "Categorie",
};

const personal: Readonly<Record<PersonalKind, string>> = {
  email: "e-mailadressen",
  phone: "telefoonnummers",
  person: "namen van personen",
  birthDate: "geboortedatums",
  bsn: "burgerservicenummers",
  iban: "rekeningnummers",
  address: "privéadressen",
};

const property = (name: unknown): string => properties[name as EnvelopeProperty] ?? String(name);
const what = (p: Params): string => personal[text(p, "what") as PersonalKind];

/** What stands in the file, and what the user does about it. */
const items: Readonly<
  Record<Exclude<ShareCode, "errorFindings" | "warningFindings" | "recordDamaged">, (p: Params) => Parts>
> = {
  cellsAltered: (p) => [
    `${several(count(p), "cel is", "cellen zijn")} niet meer wat er bij het berekenen stond${text(p, "tender") === "" ? "" : ` (${tender(p)})`}: de eerste is ${text(p, "cell")} op ${at(p)}.`,
    "Kijk bij Controle welke cellen het zijn. Zet ze terug, of bereken de aanbesteding opnieuw.",
  ],
  scoreStale: (p) => [
    `De gegevens van ${tender(p)} zijn veranderd nadat ze zijn berekend: ${several(count(p), "cel", "cellen")}, de eerste is ${text(p, "cell")} op ${at(p)}.`,
    "Bereken de aanbesteding opnieuw, of zet de gegevens terug.",
  ],
  hiddenSheet: (p) => [
    `${capital(at(p))} is verborgen en bevat ${several(count(p, "cells"), "gevulde cel", "gevulde cellen")}. Iedereen kan het zichtbaar maken.`,
    "Maak het zichtbaar, of verwijder het als de ontvanger het niet hoort te zien.",
  ],
  veryHiddenSheet: (p) => [
    `${capital(at(p))} is zo verborgen dat Excel het niet in de lijst zet, en bevat ${several(count(p, "cells"), "gevulde cel", "gevulde cellen")}.`,
    "Maak het zichtbaar, en verwijder het als de ontvanger het niet hoort te zien.",
  ],
  hiddenRows: (p) => [
    `Op ${at(p)} zijn rijen verborgen waar iets in staat: ${text(p, "rows")}.`,
    "Maak ze zichtbaar. Staat er een filter aan, haal dat dan eerst weg.",
  ],
  hiddenColumns: (p) => [
    `Op ${at(p)} zijn kolommen verborgen waar iets in staat: ${text(p, "columns")}.`,
    "Maak ze zichtbaar, of verwijder ze als de ontvanger ze niet hoort te zien.",
  ],
  hiddenNames: (p) => [
    `Er ${count(p) === 1 ? "is 1 verborgen naam" : `zijn ${format.number(count(p), 0)} verborgen namen`} in de werkmap: ${text(p, "names")}.`,
    "Excel laat zulke namen niet zien. Vertrouw je dit niet, gebruik dan Bestand > Info > Controleren op problemen > Document controleren.",
  ],
  commentsOnSheet: (p) => [
    `Op ${at(p)} ${count(p) === 1 ? "staat 1 opmerking" : `staan ${format.number(count(p), 0)} opmerkingen`}${text(p, "authors") === "" ? "" : `, van ${text(p, "authors")}`}.`,
    "Lees ze na en verwijder wat de ontvanger niet hoort te zien.",
  ],
  notesOnSheet: (p) => [
    `Op ${at(p)} ${count(p) === 1 ? "staat 1 notitie" : `staan ${format.number(count(p), 0)} notities`}${text(p, "authors") === "" ? "" : `, van ${text(p, "authors")}`}.`,
    "Lees ze na en verwijder wat de ontvanger niet hoort te zien.",
  ],
  notesUnknown: () => [
    "Of er notities in de werkmap staan, kan deze Excel ons niet vertellen.",
    "Kijk zelf: Controleren > Notities > Alle notities weergeven.",
  ],
  propertyFilled: (p) => [
    `De documenteigenschap ${property(p["property"])} is ingevuld: ‘${text(p, "value")}’.`,
    "Maak haar leeg als de ontvanger dit niet hoeft te weten.",
  ],
  lastAuthorFilled: (p) => [
    `De werkmap noemt wie haar het laatst bewaarde: ‘${text(p, "value")}’.`,
    "Excel schrijft dit bij elk bewaren. Wil je het kwijt: Bestand > Info > Controleren op problemen > Document controleren.",
  ],
  customProperties: (p) => [
    `De werkmap heeft ${several(count(p), "eigen documenteigenschap", "eigen documenteigenschappen")}: ${text(p, "names")}.`,
    "Kijk bij Bestand > Info > Eigenschappen > Geavanceerde eigenschappen of de ontvanger ze mag zien.",
  ],
  linkedCells: (p) => [
    `Op ${at(p)} ${count(p) === 1 ? "haalt 1 formule" : `halen ${format.number(count(p), 0)} formules`} gegevens uit een andere werkmap, de eerste in ${text(p, "cell")}: ${text(p, "source")}. De ontvanger heeft die niet en krijgt een waarschuwing.`,
    "Verbreek de koppeling: Gegevens > Koppelingen bewerken > Koppeling verbreken.",
  ],
  linkedNames: (p) => [
    `${capital(several(count(p), "naam verwijst", "namen verwijzen"))} naar een andere werkmap: ${text(p, "names")}.`,
    "Verwijder ze bij Formules > Namen beheren.",
  ],
  linkedFiles: (p) => [
    `De werkmap houdt ${several(count(p), "koppeling", "koppelingen")} met een andere werkmap vast: ${text(p, "names")}. De ontvanger krijgt daarover een waarschuwing.`,
    "Verbreek de koppeling: Gegevens > Koppelingen bewerken > Koppeling verbreken.",
  ],
  queries: (p) => [
    `De werkmap kan gegevens ophalen: ${text(p, "names")}.`,
    "Kijk bij Gegevens > Query’s en verbindingen, en verwijder wat de ontvanger niet nodig heeft.",
  ],
  personalColumn: (p) => [
    `De kolom ‘${text(p, "column")}’ op ${at(p)} bevat ${what(p)}: ${several(count(p), "gevulde cel", "gevulde cellen")}.`,
    text(p, "what") === "bsn"
      ? "Een burgerservicenummer mag je alleen delen als een wet dat toestaat. Maak de kolom leeg."
      : count(p, "ownSheet") === 1
        ? "Mag de ontvanger ze niet hebben, verwijder dit blad dan in de kopie die je verstuurt."
        : "Mag de ontvanger ze niet hebben, maak de kolom dan leeg in een kopie.",
  ],
  personalCells: (p) => [
    `Op ${at(p)} ${count(p) === 1 ? "lijkt 1 cel" : `lijken ${format.number(count(p), 0)} cellen`} op ${what(p)}, de eerste is ${text(p, "cell")}.`,
    "Kijk of dat klopt, en haal ze weg als de ontvanger ze niet mag hebben.",
  ],
  macrosUnknown: () => [
    "Of er macro’s in de werkmap staan, is aan dit soort bestand niet te zien.",
    "Bewaar haar als gewone werkmap, daarin kunnen ze niet staan: Bestand > Opslaan als > Excel-werkmap (.xlsx).",
  ],
  hasMacros: () => [
    "De werkmap kan macro’s bevatten. Veel ontvangers mogen zo’n bestand niet openen.",
    "Bewaar haar als gewone werkmap: Bestand > Opslaan als > Excel-werkmap (.xlsx).",
  ],
};

const found = (p: Params, first: string, one: string, many: string): string =>
  count(p) === 1
    ? first
    : `${first} Er ${count(p) === 2 ? "is nog 1" : `zijn nog ${format.number(count(p) - 1, 0)}`} ${count(p) === 2 ? one : many} van deze soort.`;

export const share: ShareWords = {
  topics: {
    altered: "Veranderd na het berekenen",
    stale: "Verouderde uitkomst",
    errors: "Fouten",
    unresolved: "Nog niet opgelost",
    hidden: "Verborgen",
    comments: "Opmerkingen en notities",
    properties: "Documenteigenschappen",
    externalLinks: "Koppelingen",
    personalData: "Persoonsgegevens",
    macros: "Macro’s",
  },
  clear: {
    altered: "De uitslagbladen zijn niet aangepast.",
    stale: "Geen uitkomst is verouderd.",
    errors: "Geen fouten.",
    unresolved: "Geen waarschuwingen bij de aanbestedingen.",
    hidden: "Niets verborgen.",
    comments: "Geen opmerkingen.",
    properties: "Geen namen in de documenteigenschappen.",
    externalLinks: "Geen koppelingen met andere bestanden.",
    personalData: "Geen kolommen met persoonsgegevens gevonden.",
    macros: "Geen macro’s.",
  },
  weights: { stop: "Zo niet versturen", look: "Kijk zelf" },
  item: ({ code, params, finding }, findingText) => {
    if (code === "errorFindings" || code === "warningFindings" || code === "recordDamaged") {
      const first = finding === null ? { what: "", next: "" } : findingText(finding);
      const word: Parts =
        code === "warningFindings" ? ["waarschuwing", "waarschuwingen"] : ["melding", "meldingen"];
      return { what: found(params, first.what, word[0], word[1]), next: first.next };
    }
    const [said, next] = items[code](params);
    return { what: said, next };
  },
  repair: (repair) => {
    switch (repair.kind) {
      case "showSheet":
        return "Maak het blad zichtbaar";
      case "showRows":
        return "Maak de rijen zichtbaar";
      case "showColumns":
        return "Maak de kolommen zichtbaar";
      case "deleteComments":
        return repair.what === "notes" ? "Verwijder alle notities" : "Verwijder alle opmerkingen";
      case "clearProperty":
        return "Maak leeg";
      case "emptyColumn":
        return "Maak de kolom leeg";
    }
  },
  lossy: "Dit kan niet ongedaan worden gemaakt. Bewaar eerst een kopie van de werkmap.",
  undo: "Ongedaan maken",
  repaired: (repair) => {
    switch (repair.kind) {
      case "showSheet":
        return `Blad ‘${repair.sheet}’ is zichtbaar.`;
      case "showRows":
        return `De rijen ${repair.rows} op blad ‘${repair.sheet}’ zijn zichtbaar.`;
      case "showColumns":
        return `De kolommen ${repair.columns} op blad ‘${repair.sheet}’ zijn zichtbaar.`;
      case "deleteComments":
        return `De ${repair.what === "notes" ? "notities" : "opmerkingen"} op blad ‘${repair.sheet}’ zijn verwijderd.`;
      case "clearProperty":
        return `${property(repair.property)} is leeg.`;
      case "emptyColumn":
        return `De kolom ‘${repair.column}’ op blad ‘${repair.sheet}’ is leeg.`;
    }
  },
  leftOut: (cells) =>
    `${capital(several(cells, "cel bleef staan, want die bevat", "cellen bleven staan, want die bevatten"))} een formule of foutwaarde. Maak die zelf leeg.`,
  ready: "Klaar om te versturen.",
  readyWithLooks: (looks) =>
    `Klaar om te versturen, als je ${looks === 1 ? "dit ene punt" : `deze ${format.number(looks, 0)} punten`} hebt bekeken.`,
  notReady: (stops) => `Niet klaar om te versturen: los eerst ${several(stops, "punt", "punten")} op.`,
};
