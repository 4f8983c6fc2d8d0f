import type { Culture } from "./options";

/** The functions that a Dutch Excel shows under another name, of those that buyers use; English names are understood too. */
const DUTCH_FUNCTIONS: Readonly<Record<string, string>> = {
  AANTAL: "COUNT",
  "AANTAL.ALS": "COUNTIF",
  "AANTAL.LEGE.CELLEN": "COUNTBLANK",
  AANTALARG: "COUNTA",
  "AANTALLEN.ALS": "COUNTIFS",
  AFRONDEN: "ROUND",
  "AFRONDEN.NAAR.BENEDEN": "ROUNDDOWN",
  "AFRONDEN.NAAR.BOVEN": "ROUNDUP",
  ALS: "IF",
  "ALS.FOUT": "IFERROR",
  "ALS.NB": "IFNA",
  DAG: "DAY",
  DATUM: "DATE",
  DEEL: "MID",
  EN: "AND",
  GEHEEL: "TRUNC",
  GEMIDDELDE: "AVERAGE",
  "GEMIDDELDE.ALS": "AVERAGEIF",
  GROOTSTE: "LARGE",
  HOOFDLETTERS: "UPPER",
  "HORIZ.ZOEKEN": "HLOOKUP",
  INTEGER: "INT",
  ISFOUT: "ISERROR",
  ISGETAL: "ISNUMBER",
  ISLEEG: "ISBLANK",
  ISTEKST: "ISTEXT",
  JAAR: "YEAR",
  KIEZEN: "CHOOSE",
  "KLEINE.LETTERS": "LOWER",
  KLEINSTE: "SMALL",
  KOLOM: "COLUMN",
  "LAATSTE.DAG": "EOMONTH",
  LENGTE: "LEN",
  LINKS: "LEFT",
  MAAND: "MONTH",
  MACHT: "POWER",
  MEDIAAN: "MEDIAN",
  NIET: "NOT",
  NU: "NOW",
  OF: "OR",
  RANG: "RANK",
  RECHTS: "RIGHT",
  REST: "MOD",
  RIJ: "ROW",
  SOM: "SUM",
  "SOM.ALS": "SUMIF",
  "SOMMEN.ALS": "SUMIFS",
  SOMPRODUCT: "SUMPRODUCT",
  "SPATIES.WISSEN": "TRIM",
  SUBSTITUEREN: "SUBSTITUTE",
  TEKST: "TEXT",
  "TEKST.SAMENVOEGEN": "CONCATENATE",
  VANDAAG: "TODAY",
  VERGELIJKEN: "MATCH",
  "VERT.ZOEKEN": "VLOOKUP",
  "VIND.ALLES": "FIND",
  "VIND.SPEC": "SEARCH",
  WAARDE: "VALUE",
  WORTEL: "SQRT",
  "ZELFDE.DAG": "EDATE",
};

/**
 * A formula as typed in this region to the form that files and the API use: list separators become commas, decimal commas become
 * points. Text in quotes and sheet names stay. Commas as separators are understood too where no semicolon is used.
 */
export function localFormula(formula: string, culture: Culture): string {
  const english = !culture.locale.toLowerCase().startsWith("nl");
  if (culture.decimalSeparator !== "," && english) return formula;
  const decimalComma = culture.decimalSeparator === ",";
  const semicolons = outsideQuotes(formula).some(({ quoted, text }) => !quoted && text.includes(";"));
  let depth = 0;
  return outsideQuotes(formula)
    .map(({ quoted, text }) => (quoted ? text : convert(english ? text : englishNames(text))))
    .join("");

  function convert(text: string): string {
    let result = "";
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      if (sign === "(" || sign === "{") depth += 1;
      if (sign === ")" || sign === "}") depth -= 1;
      if (sign === ";") result += ",";
      else if (decimalComma && sign === "," && (semicolons || depth === 0) && betweenDigits(text, at))
        result += ".";
      else result += sign;
    }
    return result;
  }
}

function englishNames(text: string): string {
  return text.replace(/[A-Za-z][A-Za-z0-9.]*(?=\()/g, (name) => DUTCH_FUNCTIONS[name.toUpperCase()] ?? name);
}

/** A comma inside a number, not after a cell address: 1,5 but not A1,5. */
function betweenDigits(text: string, at: number): boolean {
  const before = /(^|[^A-Za-z0-9$_.])\d+$/.test(text.slice(0, at));
  return before && /^\d/.test(text.slice(at + 1));
}

function outsideQuotes(formula: string): { quoted: boolean; text: string }[] {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .filter((text) => text !== "")
    .map((text) => ({ quoted: /^["']/.test(text), text }));
}
