import type { Digest } from "../control-number";
import { dateTime } from "./date-time";
import type { ReleasePackage } from "./ocds";
import type { OpenDataSource } from "./open-data-source";
import type { OpenDataTexts } from "./open-data-texts";
import { release } from "./release";

const EXTENSIONS = "https://raw.githubusercontent.com/open-contracting-extensions";

/** A package of the tenders, in their order. It has an address of its own only once somebody publishes it: until then a name. */
export function releasePackage(source: OpenDataSource, texts: OpenDataTexts, digest: Digest): ReleasePackage {
  const releases = source.tenders.map((lots) => release(lots, source, texts, digest));
  return {
    uri: `urn:uuid:${uuidOf(digest(JSON.stringify(releases)))}`,
    version: "1.1",
    extensions: [
      `${EXTENSIONS}/ocds_lots_extension/v1.1.5/extension.json`,
      `${EXTENSIONS}/ocds_bid_extension/v1.1.5/extension.json`,
      `${EXTENSIONS}/ocds_awardCriteria_extension/master/extension.json`,
    ],
    publishedDate: dateTime(source.date) ?? "",
    publisher: { name: source.organisation ?? texts.organisation },
    releases,
  };
}

/** Version 8 (RFC 9562, 5.8): made of a hash, so that the same content has the same name. */
function uuidOf(hash: string): string {
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
