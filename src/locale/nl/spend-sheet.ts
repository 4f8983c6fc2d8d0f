import type { SpendSheetTexts } from "../../domain/sheets/spend-sheet-texts";
import { formatFor } from "../format";
import { levelReasons } from "./level-reasons";
import { levels } from "./levels";

const format = formatFor("nl");

/** The words on the sheet PSO-inkoop. */
export const spendSheetTexts: SpendSheetTexts = {
  title: "Inkoop bij PSO-houders",
  about: (date, writtenOn) =>
    `Met het niveau dat telt op ${format.date(date)}, gemaakt op ${format.date(writtenOn)}`,
  noScore:
    "Dit is geen PSO-score. Voor je eigen score telt hoeveel mensen uit de doelgroep bij de leverancier aan jouw opdracht werken. Die gegevens heeft de leverancier, niet jij. De lijst met houders onderaan is wat je zelf aanlevert.",
  source: (source, date) => {
    const from = source === "purchases" ? "de tabel met inkoop" : "de kolom Inkoopvolume van je leveranciers";
    return `Bedragen zonder btw uit ${from}. Het niveau is dat van ${format.date(date)}, ook voor eerdere jaren. Wie niet bij je leveranciers staat, telt mee als zonder certificaat.`;
  },
  headings: {
    totals: "Samengevat",
    years: "Per jaar en niveau, in euro",
    push: "Waar je het eerst om een certificaat vraagt",
    holders: "Houders, voor je eigen PSO-dossier",
    findings: "Wat opvalt in de bedragen",
  },
  totals: { total: "Ingekocht", atHolders: "Daarvan bij PSO-houders", share: "Aandeel" },
  years: {
    year: "Jaar",
    total: "Totaal",
    atHolders: "Bij houders",
    share: "Aandeel",
    all: "Alles samen",
    shares: "Aandeel in het totaal",
    noYear: "zonder jaar",
    column: "Inkoopvolume",
  },
  chart: "Inkoop per niveau, in euro",
  level: levels,
  push: {
    about:
      "De grootste inkoop zonder certificaat dat telt. Leveranciers die vertrokken zijn of te klein zijn voor een certificaat staan er niet bij.",
    columns: {
      supplier: "Leverancier",
      kvk: "KvK-nummer",
      euro: "Bedrag",
      why: "Waarom niet",
      share: "Aandeel",
      cumulative: "Samen",
    },
    why: { ...levelReasons, none: "geen certificaat" },
    more: (count, euro) =>
      count === 1
        ? `En nog 1 leverancier, voor ${format.euro(euro)}.`
        : `En nog ${format.number(count)} leveranciers, samen voor ${format.euro(euro)}.`,
    nobody:
      "Er is niemand om te vragen: alles is ingekocht bij houders of bij wie geen certificaat kan krijgen.",
  },
  holders: {
    about:
      "Leverancier en bedrag vul je in MijnPSO in, per peiljaar. Ga daar na welke inkoop meetelt: Aspirant-status en gelijkwaardig bewijs staan hier ook bij.",
    columns: { supplier: "Leverancier", kvk: "KvK-nummer", euro: "Bedrag", level: "Niveau" },
    equivalent: (level) => `${levels[level]}, gelijkwaardig bewijs`,
    nobody: "Bij geen enkele houder is iets ingekocht.",
  },
  nameless: "(zonder naam)",
  severity: { error: "Fout", warning: "Let op", info: "Ter info" },
  moreFindings: (count) => `En nog ${format.number(count)}. Het venster van Inkoopladder toont ze allemaal.`,
  nothing: "Er zijn geen bedragen om op te tellen. Vul de tabel met inkoop of de kolom Inkoopvolume in.",
  fingerprint: (code) => `Vingerafdruk ${code}`,
};
