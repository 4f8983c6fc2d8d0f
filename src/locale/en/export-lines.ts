import type { ExportLines } from "../export-lines";

export const exportLines: ExportLines = {
  exported: (tenders, path) => `Open data of ${tenders.join(", ")} in ${path}`,
  leftOut: (tender) => `${tender}: no open data, because there is no outcome. Mend the errors first.`,
  stale: (tender) =>
    `${tender}: no open data, because the inputs changed since scoring. Score this tender again first.`,
  nothing: "There is no outcome to publish. The JSON file has the findings only.",
};
