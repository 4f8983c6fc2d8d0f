import fc from "fast-check";
import { meaningOf, templateHeader } from "../../../src/domain/tables/header-lookup";
import { headerKey, headerKeyWithoutUnit } from "../../../src/domain/tables/header-text";
import { HEADERS, ROLES } from "../../../src/domain/tables/headers";
import type { HeaderWords } from "../../../src/domain/tables/header-words";

const columns = ROLES.flatMap((role) =>
  Object.entries<HeaderWords>(HEADERS[role]).map(([column, words]) => ({ role, column, words })),
);

describe("headers", () => {
  it("mean one column within a role", () => {
    for (const role of ROLES) {
      const owner = new Map<string, string>();
      for (const { column, words } of columns.filter((each) => each.role === role)) {
        for (const word of [words.template, ...words.synonyms, ...(words.weaker ?? []).flat()]) {
          expect(`${word}: ${owner.get(headerKey(word)) ?? column}`).toBe(`${word}: ${column}`);
          owner.set(headerKey(word), column);
        }
      }
    }
  });

  it.each(columns)("of the template mean $column in $role", ({ role, column, words }) => {
    expect(meaningOf(role, words.template)).toEqual({ column, tier: 0 });
    expect(templateHeader(role, column)).toBe(words.template);
  });

  it.each([
    ["suppliers", "Inkoopvolume (EUR excl. btw)", "spend"],
    ["suppliers", "Kopie ontvangen (datum of ja)", "copyReceived"],
    ["suppliers", "Status (huidig/potentieel)", "status"],
    ["suppliers", "Cert. nr", "certificateNumber"],
    ["suppliers", "Certificaatnr.", "certificateNumber"],
    ["suppliers", "Leverancier *", "name"],
    ["suppliers", "Geldig t/m", "validUntil"],
    ["bids", "Prijs excl. btw", "price"],
    ["bids", "Inschrijfprijs (€)", "price"],
    ["bids", "Inschrijfprijs in euro", "price"],
    ["bids", "Prijs per uur", null],
    ["bids", "Fictieve inschrijfprijs", null],
    ["bids", "Geldig (ja/nee/vervallen)", "valid"],
    ["criteria", "Waarde (EUR)", "value"],
    ["criteria", "Weging %", "weight"],
    ["ladder", "Korting %", "discountPercent"],
    ["ladder", "Korting (EUR)", "discountEuro"],
    ["ladder", "Korting", null],
    ["tenders", "Ingangsdatum", "contractStart"],
    ["suppliers", "Ingangsdatum", "validFrom"],
    ["suppliers", "Bedrijf", "name"],
    ["suppliers", "Crediteurnaam", "name"],
    ["suppliers", "Leverancier naam", "name"],
    ["suppliers", "Naam organisatie", "name"],
    ["suppliers", "Naam 1", "name"],
    ["suppliers", "Naam 2", null],
    ["suppliers", "KvK-nummer (8 cijfers)", "kvk"],
    ["suppliers", "Chamber of Commerce no.", "kvk"],
    ["suppliers", "PSO-trede (1-3)", "level"],
    ["suppliers", "PSO-keurmerk", "level"],
    ["suppliers", "Niveau PSO-certificaat", "level"],
    ["suppliers", "PSO certificaat nr", "certificateNumber"],
    ["suppliers", "Datum ingang", "validFrom"],
    ["suppliers", "Certificaat geldig t/m", "validUntil"],
    ["suppliers", "PSO geldig t/m", "validUntil"],
    ["suppliers", "Einde geldigheid", "validUntil"],
    ["suppliers", "Expiratiedatum", "validUntil"],
    ["suppliers", "Einddatum contract", null],
    ["suppliers", "Kopie aanwezig", "copyReceived"],
    ["suppliers", "Nagekeken op", "verifiedOn"],
    ["suppliers", "Nagekeken door", "verifiedBy"],
    ["contracts", "Einddatum contract", "end"],
    ["contracts", "Contract end date", "end"],
    ["contracts", "Crediteur", "supplier"],
    ["purchases", "Bedrag (EUR excl. btw)", "amount"],
    ["purchases", "Factuurdatum", "year"],
    ["purchases", "Crediteur", "supplier"],
    ["reviewCriteria", "Weging (%)", "weight"],
    ["judgements", "Ingevuld door", "reviewer"],
    ["judgements", "Oordeel (cijfer)", "judgement"],
    ["register", "Certificaat geldig t/m", "validUntil"],
    ["register", "Handelsnaam", "organisation"],
    ["register", "Niveau PSO-certificaat", "level"],
  ] as const)("in %s: %s is %s", (role, header, column) => {
    expect(meaningOf(role, header)?.column ?? null).toBe(column);
  });

  it("are compared alike in plain and in full-width letters", () => {
    const fullWidth = (text: string): string =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    const endings = [
      "",
      " (EUR)",
      " in euro",
      "[Ja/Nee] *",
      " %",
      " excl. BTW:",
      " ex VAT",
      " (verzekering)",
    ];
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.constantFrom(...endings), (start, end) => {
        const text = start + end;
        expect(headerKey(text)).toBe(headerKey(fullWidth(text)));
        expect(headerKeyWithoutUnit(text)).toBe(headerKeyWithoutUnit(fullWidth(text)));
      }),
    );
  });

  it("are found in whatever way case, spaces, hyphens and dots are written", () => {
    const noise = fc.array(fc.constantFrom(" ", "-", ".", "\u00a0", "_", "\n", "\u2011", ""), {
      minLength: 60,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...columns),
        noise,
        fc.boolean(),
        ({ role, column, words }, between, upper) => {
          const letters = [...(upper ? words.template.toUpperCase() : words.template.toLowerCase())];
          const typed = letters.map((letter, index) => letter + (between[index] ?? "")).join("");
          expect(meaningOf(role, typed)?.column).toBe(column);
        },
      ),
    );
  });
});
