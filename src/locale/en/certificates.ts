import type { CertificateTexts } from "../nl/certificates";

/** Every word of the certificates view, in English. */
export const certificates: CertificateTexts = {
  title: "Certificates on a day",
  intro: "What counts on this day, what does not, and what to do about it.",
  date: "Counts on",
  quick: "Quick choice",
  today: "Today",
  closing: (tender) => `Closing ${tender}`,
  none: "I found no suppliers to check.",
  overview: "Overview",
  summary: (counting, total) => `${counting} of ${total} suppliers have a level that counts.`,
  row: (name, count, total) => `${name}: ${count} of ${total}`,
  tabs: "Look at certificates",
  tab: { suppliers: "Suppliers", findings: "Findings", actions: "Actions" },
  proposals: (count, formatted) => (count === 1 ? "1 proposal" : `${formatted} proposals`),
  suppliers: {
    search: "Find a supplier",
    filter: "Show",
    filters: { all: "All", counts: "Counts", lapsed: "Does not count", nothing: "No level" },
    shown: (shown, total) => `${shown} of ${total} suppliers`,
    none: "No suppliers with this choice.",
    clear: "Show all suppliers",
    kvk: (kvk) => `KvK ${kvk}`,
    counts: "counts",
    countsNot: "does not count",
    noLevel: "No level in the workbook.",
    equivalent: "equivalent proof",
    goTo: "Go to this row in Excel",
    findings: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    findingsOf: (count, name) => `${count === 1 ? "1 finding" : `${count} findings`} about ${name}`,
  },
  kind: "What is wrong",
  everyKind: "Everything",
  registerKind: "Differs from the register",
  kindCount: (name, formatted) => `${name} (${formatted})`,
  stale: "The workbook has changed. Read it again first.",
  undo: "Undo",
  leftOut: (count) =>
    count === 1
      ? "1 cell stayed as it is, because it holds a formula:"
      : `${count} cells stayed as they are, because they hold a formula:`,
  repairs: {
    title: "Proposals for your cells",
    intro: "Tick what you want. Nothing changes before you apply it.",
    none: "I have no proposals: what I could write better is right already.",
    kinds: {
      leadingZero: "Restore the leading zero",
      levelSpelling: "Level in its official spelling",
      textDate: "Text becomes a date",
      verification: "Verified in the register",
      codeDate: "Distribution of the code",
    },
    group: (name, formatted) => `${name} (${formatted})`,
    tickAll: (count, formatted) => (count === 1 ? "Tick this one" : `Tick all ${formatted}`),
    untick: "Untick all",
    allOf: (action, group) => `${action}: ${group}`,
    lookFirst: (count, formatted) =>
      count === 1
        ? "1 date can be read in two ways. Look at that one yourself."
        : `${formatted} dates can be read in two ways. Look at those yourself.`,
    becomes: "becomes",
    empty: "empty",
    yes: "TRUE",
    no: "FALSE",
    otherReading: (read, other) => `Read as ${read}, but it could also be ${other}.`,
    cell: (cell, sheet) => `Show cell ${cell} on sheet ${sheet}`,
    apply: (count, formatted) =>
      count === 0 ? "Apply changes" : count === 1 ? "Apply 1 change" : `Apply ${formatted} changes`,
    applyNothing: "Tick something first.",
    applyHint: "You can undo it afterwards.",
    done: (count, formatted) =>
      count === 0 ? "No cell was changed." : count === 1 ? "1 cell changed." : `${formatted} cells changed.`,
    undone: (count, formatted) => (count === 1 ? "1 cell put back." : `${formatted} cells put back.`),
  },
  checkSheet: {
    title: "The check on a sheet",
    intro: (date) =>
      `All findings on ${date} go to the sheet PSO-controle, with totals and a link to every cell.`,
    write: "Put the check on a sheet",
    renewed: (sheet) => `The sheet ${sheet} has been renewed.`,
    made: (sheet) => `There is a new sheet: ${sheet}.`,
    open: "Show sheet",
    openNamed: (sheet) => `Show sheet ${sheet}`,
  },
  statusColumn: {
    title: "Status beside your suppliers",
    free: (cell, sheet, date) =>
      `One column is added at the right of your table, with its header in cell ${cell} on sheet ${sheet}. It says per supplier whether the certificate counts on ${date}, and if not why. Your other cells stay as they are.`,
    present: (cell, sheet, date) =>
      `The column is there already, with its header in cell ${cell} on sheet ${sheet}. It is overwritten with the status on ${date}.`,
    occupied: (cell, sheet) =>
      `There is no room at the right of your table: cell ${cell} on sheet ${sheet} is in use. Insert an empty column there or clear the cells, and read again.`,
    noSuppliers: "There is no table of suppliers to put a column beside.",
    agreeFree: "Put this column in my table",
    agreePresent: "Overwrite this column",
    write: "Write the status column",
    renew: "Renew the status column",
    disagreed: "Tick first that this is all right.",
    showCell: (cell) => `Show cell ${cell}`,
    reread: "Read again",
    done: (count, formatted) =>
      count === 0
        ? "The status column was right already."
        : count === 1
          ? "The status column is up to date: 1 cell written."
          : `The status column is up to date: ${formatted} cells written.`,
    undone: "The status column is back to what it was.",
  },
  register: {
    title: "Compare with the PSO register",
    verify:
      "Inkoopladder looks nothing up in the PSO register. You paste an extract in the workbook, and I lay it beside your table.",
    steps: [
      "Make the sheet PSO-register.",
      "Paste your extract there, with columns for organisation, KvK number, level and valid until.",
      "Read again.",
    ],
    make: "Make the sheet PSO-register",
    made: (sheet) => `The sheet ${sheet} is ready. Paste your extract there and read again.`,
    reread: "Read again",
    organisations: (count, formatted) =>
      count === 1 ? "1 organisation in the extract" : `${formatted} organisations in the extract`,
    confirmed: (count, formatted) =>
      count === 1 ? "1 supplier agrees with the extract" : `${formatted} suppliers agree with the extract`,
    differences: (count, formatted) => (count === 1 ? "1 difference" : `${formatted} differences`),
    showDifferences: (count) => (count === 1 ? "See the difference" : "See the differences"),
    note: "Note down that you verified it",
    by: "Verified by",
    byMissing: "Fill in your name.",
    on: "Verified on",
    propose: (count, formatted) =>
      count === 1 ? "Propose to note this for 1 supplier" : `Propose to note this for ${formatted} suppliers`,
    proposeHint: "The proposals appear above. Nothing changes yet.",
    nothingToNote:
      "There is nothing to note. It is in your table already, or the columns Geverifieerd op and Geverifieerd door are missing.",
  },
};
