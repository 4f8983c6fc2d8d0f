import type { CellValue } from "../cell";
import { passesElfproef } from "../identifiers/rsin";
import { headerKey } from "../tables/header-text";
import { isIban } from "./iban";
import type { PersonalKind } from "./share-check";

/** What a header key (`headerKey`) says about the column below it, Dutch and English; the first that fits. */
const HEADERS: readonly (readonly [PersonalKind, RegExp])[] = [
  ["bsn", /^bsn|bsn$|burgerservicen|sofi(?:nummer|nr)|citizenservicen/],
  ["email", /e?mailadres|^e?mail|email$|emailaddress/],
  [
    "phone",
    /telefoon|^tel(?:nr|nummer)?(?:contact.*|vast|mobiel|werk|prive)?$|mobiel|^gsm|06nummer|phone|^mobile/,
  ],
  ["birthDate", /geboorted|^gebdat|dateofbirth|birthdate|^dob$/],
  ["iban", /iban|bankrekening|^rekeningn|bankaccount/],
  ["address", /prive?adres|woonadres|huisadres|homeaddress|privateaddress/],
  ["person", /contactpers|^contact$|contactnaam|aanspreekp|voornaam|achternaam|firstname|lastname|surname/],
];

/** The kind of personal data that a header announces; null for any other. */
export function personalHeader(header: CellValue): PersonalKind | null {
  if (typeof header !== "string" || header === "" || header.length > LONGEST_HEADER) return null;
  const key = headerKey(header);
  return HEADERS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** Longer texts are sentences that mention a word. */
const LONGEST_HEADER = 40;

/** Whether a value can be what its header announces, so that a label with its value beside it is not taken for a column. */
export function isPlausible(kind: PersonalKind, value: CellValue): boolean {
  const text = String(value).trim();
  switch (kind) {
    case "email":
      return text.includes("@");
    case "phone":
      return /(?:\d[ ()./-]*){8}/.test(text);
    case "iban":
      return /(?:\d[ .]*){7}/.test(text);
    case "bsn":
      return /^(?:\d[ .]?){8,9}$/.test(text);
    case "birthDate":
      return /\d/.test(text);
    case "person":
    case "address":
      return typeof value === "string" && /\p{L}{2}/u.test(text) && personalHeader(text) === null;
  }
}

/** What a value looks like by itself, without a header: an account number, or nine digits that pass the elfproef. */
export function personalValue(value: CellValue): "iban" | "bsn" | null {
  if (typeof value === "number")
    return Number.isInteger(value) && passesElfproef(String(value)) ? "bsn" : null;
  if (typeof value !== "string" || value.length < 9 || value.length > 42) return null;
  if (passesElfproef(value.trim())) return "bsn";
  return isIban(value) ? "iban" : null;
}

/** Nine digits that are something else: other numbers of organisations, amounts, orders. */
const OTHER_NUMBERS =
  /rsin|btw|vat|oin|kvk|coc|vestiging|bedrag|prijs|amount|price|euro?|totaal|total|certifica|order|factuur|invoice|nummer|number|nr$|telefoon|phone|omzet|turnover/;

export function isOtherNumber(header: CellValue): boolean {
  return typeof header === "string" && OTHER_NUMBERS.test(headerKey(header));
}
