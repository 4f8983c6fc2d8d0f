import type { CoveringText, ShareCheck, ShareItem } from "../../domain/share/share-check";
import type { CliLanguage } from "../../locale/cli-language";
import { joined } from "../../locale/finding-sentences";
import { tenderJsonKey } from "./choose-tenders";
import { findingJson } from "./finding-json";

/** The JSON of `share`; `docs/cli.md` describes it. */
export function shareJson(
  check: ShareCheck,
  covering: CoveringText,
  repaired: readonly string[],
  texts: CliLanguage,
): object {
  return {
    ready: check.ready,
    items: check.items.map((item) => ({
      id: item.id,
      topic: item.topic,
      code: item.code,
      weight: item.weight,
      sheet: item.place.sheet,
      cell: item.place.cell,
      params: item.params,
      message: itemMessage(item, texts),
      repair: item.repair,
    })),
    controls: check.controls.map(({ key, sheet, controlNumber }) => ({
      ...tenderJsonKey(key),
      sheet,
      controlNumber,
    })),
    coveringText: covering,
    repaired,
    findings: check.findings.map((finding) => findingJson(finding, texts.finding(finding))),
  };
}

function itemMessage(item: ShareItem, texts: CliLanguage): string {
  return joined(texts.share.words.item(item, texts.findingText));
}
