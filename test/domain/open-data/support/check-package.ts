/**
 * What the schemas of OCDS 1.1 (release package and release), lots 1.1.5, bids 1.1.5 and the award criteria breakdown demand
 * of the parts that we fill in: required fields, types, closed codelists, references that lead somewhere.
 */
export function packageProblems(value: unknown): readonly string[] {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  const root = object(value);
  check(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(text(root["uri"])),
    "uri",
  );
  check(root["version"] === "1.1", "version");
  check(
    list(root["extensions"]).every((each) => /^https:\/\/.+\/extension\.json$/.test(text(each))),
    "extensions",
  );
  check(isDateTime(root["publishedDate"]), "publishedDate");
  check(text(object(root["publisher"])["name"]) !== "", "publisher.name");
  const releases = list(root["releases"]).map(object);
  check(new Set(releases.map(({ ocid }) => ocid)).size === releases.length, "releases: one ocid twice");
  for (const release of releases) for (const problem of releaseProblems(release)) problems.push(problem);
  everyText(value, (each, path) => check(each !== "", `${path} is empty`));
  return problems;
}

type Json = Readonly<Record<string, unknown>>;

function releaseProblems(release: Json): readonly string[] {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  check(/^ocds-[a-z0-9]{6}-[a-z0-9-]+$/.test(text(release["ocid"])), "ocid");
  check(text(release["id"]).startsWith(text(release["ocid"])) && !text(release["id"]).includes("#"), "id");
  check(isDateTime(release["date"]), "date");
  check(within(list(release["tag"]), ["tender", "award"]) && list(release["tag"]).length > 0, "tag");
  check(release["initiationType"] === "tender", "initiationType");
  check(/^[a-z]{2}$/.test(text(release["language"])), "language");

  const parties = list(release["parties"]).map(object);
  const names = new Map(parties.map(({ id, name }) => [text(id), name]));
  check(names.size === parties.length, "parties: one id twice");
  const refers = (reference: unknown): boolean => {
    const { id, name } = object(reference);
    return text(id) !== "" && names.has(text(id)) && names.get(text(id)) === name;
  };
  for (const { id, identifier, roles } of parties) {
    check(within(list(roles), ["buyer", "supplier", "tenderer"]) && list(roles).length > 0, "parties.roles");
    if (identifier === undefined) continue;
    const { scheme, id: number } = object(identifier);
    check(scheme === "NL-KVK" && /^\d{8}$/.test(text(number)), "parties.identifier");
    check(id === `NL-KVK-${text(number)}`, "parties.id");
  }
  if (release["buyer"] !== undefined) check(refers(release["buyer"]), "buyer");

  const tender = object(release["tender"]);
  check(text(tender["id"]) !== "", "tender.id");
  check(within([tender["status"]], STATUSES), "tender.status");
  if (tender["procurementMethod"] !== undefined) {
    check(
      within([tender["procurementMethod"]], ["open", "selective", "limited", "direct"]),
      "procurementMethod",
    );
  }
  check(within([tender["awardCriteria"]], ["priceOnly", "qualityOnly", "ratedCriteria"]), "awardCriteria");
  check(Number.isInteger(tender["numberOfTenderers"]), "numberOfTenderers");
  const lots = list(tender["lots"]).map(object);
  const lotIds = new Set(lots.map(({ id }) => text(id)));
  check(lotIds.size === lots.length && lots.length > 0 && !lotIds.has(""), "lots.id");
  const related = (ids: unknown): boolean =>
    list(ids).length > 0 && list(ids).every((id) => lotIds.has(text(id)));
  for (const lot of lots) {
    check(within([lot["status"]], STATUSES), "lots.status");
    const { weightingDescription, criteria } = object(lot["awardCriteria"]);
    check(typeof weightingDescription === "string", "weightingDescription");
    check(list(criteria).length > 0, "criteria");
    for (const criterion of list(criteria).map(object)) {
      check(within([criterion["type"]], ["price", "cost", "quality"]), "criterion.type");
      check(typeof criterion["name"] === "string", "criterion.name");
      for (const { number, weight, threshold } of list(criterion["numbers"] ?? []).map(object)) {
        check(Number.isFinite(number), "criterion.number");
        check(
          weight === undefined
            ? threshold === "minimumScore"
            : within([weight], ["percentageExact", "pointsExact"]),
          "criterion.number of nothing",
        );
      }
    }
  }

  const bids = object(release["bids"]);
  const bidIds = new Set(list(bids["details"]).map((bid) => text(object(bid)["id"])));
  check(bidIds.size === list(bids["details"]).length && !bidIds.has(""), "bids.details.id");
  for (const bid of list(bids["details"]).map(object)) {
    check(within([bid["status"]], ["valid", "disqualified", "withdrawn"]), "bids.details.status");
    check(list(bid["tenderers"] ?? []).every(refers), "bids.details.tenderers");
    check(related(bid["relatedLots"]), "bids.details.relatedLots");
    if (bid["value"] !== undefined) check(isMoney(bid["value"]), "bids.details.value");
  }
  const statistics = list(bids["statistics"]).map(object);
  check(new Set(statistics.map(({ id }) => id)).size === statistics.length, "bids.statistics.id");
  for (const { id, measure, value, relatedLot } of statistics) {
    check(text(id) !== "" && text(measure) !== "" && Number.isFinite(value), "bids.statistics");
    check(related([relatedLot]), "bids.statistics.relatedLot");
  }

  const awards = list(release["awards"]).map(object);
  check(new Set(awards.map(({ id }) => id)).size === awards.length, "awards.id");
  check(awards.length > 0 === list(release["tag"]).includes("award"), "tag award");
  for (const award of awards) {
    check(text(award["id"]) !== "", "awards.id");
    check(within([award["status"]], ["pending", "active", "cancelled", "unsuccessful"]), "awards.status");
    check(award["date"] === undefined || isDateTime(award["date"]), "awards.date");
    check(isMoney(award["value"]), "awards.value");
    check(
      list(award["suppliers"]).length === 1 && list(award["suppliers"]).every(refers),
      "awards.suppliers",
    );
    check(related(award["relatedLots"]), "awards.relatedLots");
    check(bidIds.has(text(award["relatedBid"])), "awards.relatedBid");
  }
  return problems;
}

const STATUSES = ["planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn"];

function object(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function within(values: readonly unknown[], codes: readonly string[]): boolean {
  return values.every((value) => typeof value === "string" && codes.includes(value));
}

function isMoney(value: unknown): boolean {
  const { amount, currency } = object(value);
  return Number.isFinite(amount) && currency === "EUR";
}

/** RFC 3339, and a day that exists. */
function isDateTime(value: unknown): boolean {
  return /^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(text(value)) && !Number.isNaN(Date.parse(text(value)));
}

function everyText(value: unknown, see: (text: string, path: string) => void, path = ""): void {
  if (typeof value === "string") see(value, path);
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) everyText(each, see, `${path}/${key}`);
  }
}
