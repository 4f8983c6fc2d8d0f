import type { ExportLines } from "../export-lines";

export const exportLines: ExportLines = {
  exported: (tenders, path) => `Open data van ${tenders.join(", ")} in ${path}`,
  leftOut: (tender) => `${tender}: geen open data, want er is geen uitslag. Verhelp eerst de fouten.`,
  stale: (tender) =>
    `${tender}: geen open data, want de invoer is veranderd sinds het scoren. Score deze tender eerst opnieuw.`,
  nothing: "Er is geen uitslag om te publiceren. In het JSON-bestand staan alleen de bevindingen.",
};
