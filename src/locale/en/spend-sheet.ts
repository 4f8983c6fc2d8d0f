import type { SpendSheetTexts } from "../../domain/sheets/spend-sheet-texts";
import { formatFor } from "../format";
import { levelReasons } from "./level-reasons";
import { levels } from "./levels";

const format = formatFor("en");

/** The words on the sheet PSO-inkoop. */
export const spendSheetTexts: SpendSheetTexts = {
  title: "Spend at PSO holders",
  about: (date, writtenOn) =>
    `With the level that counts on ${format.date(date)}, made on ${format.date(writtenOn)}`,
  noScore:
    "This is no PSO score. What counts for your own score is how many people of the target group work on your order at the supplier. The supplier has those figures, not you. The list of holders below is what you hand in yourself.",
  source: (source, date) => {
    const from = source === "purchases" ? "the table of purchases" : "the spend column of your suppliers";
    return `Amounts without VAT from ${from}. The level is that of ${format.date(date)}, for earlier years too. Who is not in your supplier list counts as without a certificate.`;
  },
  headings: {
    totals: "In short",
    years: "Per year and level, in euro",
    push: "Whom to ask for a certificate first",
    holders: "Holders, for your own PSO file",
    findings: "What was found in the amounts",
  },
  totals: { total: "Bought", atHolders: "Of this at PSO holders", share: "Share" },
  years: {
    year: "Year",
    total: "Total",
    atHolders: "At holders",
    share: "Share",
    all: "All together",
    shares: "Share of the total",
    noYear: "without a year",
    column: "Spend",
  },
  chart: "Spend per level, in euro",
  level: levels,
  push: {
    about:
      "The highest spend without a certificate that counts. Suppliers that left or are too small to be certified are not in this list.",
    columns: {
      supplier: "Supplier",
      kvk: "KvK number",
      euro: "Amount",
      why: "Why not",
      share: "Share",
      cumulative: "Together",
    },
    why: { ...levelReasons, none: "no certificate" },
    more: (count, euro) =>
      count === 1
        ? `And 1 more supplier, for ${format.euro(euro)}.`
        : `And ${format.number(count)} more suppliers, for ${format.euro(euro)} together.`,
    nobody: "There is nobody to ask: all was bought from holders or from those that cannot be certified.",
  },
  holders: {
    about:
      "Supplier and amount go into MijnPSO, per reference year. Check there which purchases count: Aspirant-status and equivalent proof are in this list too.",
    columns: { supplier: "Supplier", kvk: "KvK number", euro: "Amount", level: "Level" },
    equivalent: (level) => `${levels[level]}, equivalent proof`,
    nobody: "Nothing was bought from any holder.",
  },
  nameless: "(no name)",
  severity: { error: "Error", warning: "Warning", info: "Info" },
  moreFindings: (count) => `And ${format.number(count)} more. The Inkoopladder pane shows them all.`,
  nothing: "There are no amounts to add up. Fill the table of purchases or the spend column.",
  fingerprint: (code) => `Fingerprint ${code}`,
};
