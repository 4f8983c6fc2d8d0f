import type { WorkbookErrorCode } from "../../application/workbook";
import { formatFor } from "../format";

type Params = Readonly<Record<string, string | number>>;

const format = formatFor("nl");

/** What went wrong in Excel, that nothing was changed, and what the user can do now. */
const sentences: Readonly<Record<WorkbookErrorCode, (params: Params) => string>> = {
  cellEditMode: () =>
    "Excel is bezig met een cel of een geopend venster. Druk op Enter of Esc, sluit het venster en probeer het opnieuw. Er is niets veranderd.",
  structureProtected: () =>
    "De werkmap is beveiligd, dus er kan geen blad bij of zichtbaar worden. Er is niets veranderd. Hef de beveiliging op via Controleren > Werkmap beveiligen en probeer het opnieuw.",
  sheetProtected: (params) =>
    `${sheet(params)} is beveiligd. Er is niets veranderd. Hef de beveiliging op via Controleren > Beveiliging blad opheffen en probeer het opnieuw.`,
  payloadTooLarge: (params) =>
    has(params, "cell")
      ? `${sheet(params)} is te groot: er staat nog iets in cel ${params["cell"]}. Er is niets veranderd. Verwijder de losse cellen ver van je tabel en probeer het opnieuw.`
      : "Er zijn te veel gegevens voor één keer. Er is niets veranderd. Verdeel de gegevens over meer werkmappen en probeer het opnieuw.",
  inputChanged: (params) =>
    `Cel ${params["cell"] ?? "?"} op ${sheetInside(params)} is veranderd sinds het lezen: er stond ${value(params["was"])} en nu ${value(params["is"])}. Er is niets geschreven. Lees de werkmap opnieuw en kijk of de uitkomst nog klopt.`,
  cellInTheWay: (params) =>
    `Rechts van de tabel staat iets in de weg, in cel ${params["cell"] ?? "?"} op ${sheetInside(params)}: ${value(params["is"])}. Er is niets geschreven. Maak de kolom naast de tabel leeg, en de kolom daarnaast als je tabel geen Excel-tabel is, en probeer het opnieuw.`,
  sheetMissing: (params) => {
    if (has(params, "hidden"))
      return `${sheet(params)} is verborgen. Maak het zichtbaar en probeer het opnieuw.`;
    if (has(params, "table")) {
      return `De tabel ${params["table"]} op ${sheetInside(params)} is er niet meer. Er is niets veranderd. Lees de werkmap opnieuw.`;
    }
    return `${sheet(params)} is er niet meer. Er is niets veranderd. Lees de werkmap opnieuw.`;
  },
  sheetNameTaken: () =>
    "Er kwam net een blad bij met dezelfde naam. Er is verder niets veranderd. Probeer het opnieuw; het nieuwe blad krijgt dan een volgnummer.",
  timeout: (params) =>
    has(params, "outcome")
      ? "Excel antwoordde niet terwijl we schreven. Het is niet zeker of er een nieuw blad is gekomen. Druk in het werkblad op Esc, lees de werkmap opnieuw en verwijder een nieuw blad dat niet af is."
      : "Excel antwoordt niet. Er is niets veranderd. Druk in het werkblad op Enter of Esc en probeer het opnieuw. Helpt dat niet, sla je werk dan op en open de werkmap opnieuw.",
  readBackFailed: (params) =>
    `Bij het nalezen klopte ${params["cell"] ? `cel ${params["cell"]}` : "de naam"} op ${sheetInside(params)} niet: er moest ${value(params["was"])} staan en er stond ${value(params["is"])}. Wat we schreven is weggehaald. Probeer het opnieuw. Gebeurt het weer, meld het dan.`,
  notATable: (params) =>
    `${sheet(params)} is geen Excel-tabel meer, dus er kan geen rij bij. Er is niets veranderd. Selecteer de rijen met de kolomkoppen, kies Invoegen > Tabel en probeer het opnieuw.`,
  unsupported: () =>
    "Deze Excel kan niet wat hier nodig is. Er is niets veranderd. Werk Excel bij (Office 2021 of nieuwer, of Microsoft 365) en probeer het opnieuw.",
  unknown: (params) =>
    has(params, "detail")
      ? `Excel meldde een fout (${params["detail"]}). Er is niets veranderd. Klik in deze werkmap en probeer het opnieuw.`
      : "Er ging iets mis. Er is niets veranderd. Probeer het opnieuw. Gebeurt het weer, meld het dan.",
};

/** The sentence for an error; names the sheets that could not be cleared away. */
export function workbookError(code: WorkbookErrorCode, params: Params): string {
  if (!has(params, "remaining")) return sentences[code](params);
  return `Het schrijven is halverwege gestopt en opruimen lukte niet. Kijk op ${params["remaining"]} en verwijder wat nieuw is voordat je verdergaat. Probeer het daarna opnieuw.`;
}

function has(params: Params, key: string): boolean {
  return params[key] !== undefined && params[key] !== "";
}

function sheet(params: Params): string {
  return has(params, "sheet") ? `Blad '${params["sheet"]}'` : "Een blad";
}

function sheetInside(params: Params): string {
  return has(params, "sheet") ? `blad '${params["sheet"]}'` : "een blad";
}

function value(shown: string | number | undefined): string {
  if (shown === undefined || shown === "") return "niets";
  return typeof shown === "number" ? format.number(shown, 15) : `'${shown}'`;
}
