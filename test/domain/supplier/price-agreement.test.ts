import { refersToCertificate } from "../../../src/domain/supplier/price-agreement";
import { cycleTables } from "./cycle-tables";

const read = (text: string) => {
  const { contracts } = cycleTables({ contracts: [{ Prijsafspraak: text }] });
  const [row] = contracts?.rows ?? [];
  if (!row) throw new Error("no contract");
  return refersToCertificate(row.priceAgreement);
};

it.each([
  "ja",
  "Prijs geldt bij een geldig PSO-certificaat",
  "korting vervalt als het keurmerk verloopt",
  "conform de sociale inkoopcode",
  "zie code, artikel 4",
  "indexatie zolang Trede 2",
  "Price holds with a valid certificate",
  "ISO 9001 en PSO Trede 1",
])("sees the certificate in %p", (text) => {
  expect(read(text)).toBe(true);
});

it.each([
  "nee",
  "vaste prijs",
  "indexatie volgens CPI, postcode 1234",
  "geen koppeling met PSO",
  "prijs zonder certificaat",
  "PSO is niet van toepassing",
  "mits ISO-certificaat",
])("sees no certificate in %p", (text) => {
  expect(read(text)).toBe(false);
});

it.each(["", "-", "n.v.t.", "onbekend"])("reads nothing in %p", (text) => {
  expect(read(text)).toBeNull();
});
