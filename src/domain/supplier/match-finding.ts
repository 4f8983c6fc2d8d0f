import type { Finding, FindingParams } from "../finding";
import type { TextField } from "../tables/field";
import type { MatchSupplier } from "./match-supplier";
import type { SupplierMatch } from "./supplier";

/**
 * What a reader must know when a row of another table names no supplier of the list; null when it does, or when the cell
 * that should name it has a problem of its own, which is told as that.
 * @param params what the caller's own kind of row adds, such as the number of a contract
 */
export function matchFinding(
  match: SupplierMatch,
  kvk: TextField,
  name: TextField,
  params: FindingParams = {},
): Finding | null {
  if (match.kind === "found") return null;
  const unread = [kvk, name].some(({ value, problem }) => value === null && problem !== null);
  if (unread) return null;
  const about = aboutSupplier(kvk, name);
  if (match.kind === "ambiguous") {
    return {
      ...about,
      code: "cycleSupplierAmbiguous",
      params: { ...params, name: name.value ?? "", count: match.count },
    };
  }
  if (name.value === null && kvk.value === null) {
    return { ...about, code: "cycleSupplierMissing", params };
  }
  return {
    ...about,
    code: "cycleSupplierUnknown",
    params: { ...params, name: name.value ?? "", kvk: kvk.value ?? "" },
  };
}

/** Tells when the KvK number in a row points at one supplier of the list and the name beside it at another. */
export function nameOfAnother(
  match: MatchSupplier,
  kvk: TextField,
  name: TextField,
  params: FindingParams = {},
): Finding | null {
  if (name.value === null || kvk.raw === "") return null;
  const byNumber = match(kvk, name);
  const byName = match({ ...kvk, raw: "", value: null, problem: null }, name);
  if (byNumber.kind !== "found" || byName.kind !== "found") return null;
  const { supplier } = byNumber;
  if (byName.supplier === supplier) return null;
  return {
    ...aboutSupplier(kvk, name),
    code: "cycleNameOfAnother",
    params: { ...params, name: name.value, kvk: supplier.kvk ?? "", other: supplier.name },
  };
}

function aboutSupplier(
  kvk: TextField,
  name: TextField,
): Pick<Finding, "severity" | "place" | "supplier" | "tender"> {
  const place = [name.place, kvk.place].find(({ cell }) => cell !== null) ?? name.place;
  return { severity: "warning", place, supplier: name.value, tender: null };
}
