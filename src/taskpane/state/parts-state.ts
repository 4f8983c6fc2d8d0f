import type { DossierParts } from "./dossier-state";
import type { SupplierParts } from "./supplier-state";

/** What stands behind the tabs of a task, made when it is first looked at. */
export interface PaneParts extends SupplierParts, DossierParts {}
export type PartName = keyof PaneParts;

/** Everything that a part was made of: as soon as one of these is another, it is made anew. */
export type Basis = readonly unknown[];

export interface Made<Part> {
  readonly basis: Basis;
  /** Null when it could not be made. */
  readonly value: Part | null;
}

/** The last of each part. */
export type MadeParts = { readonly [Name in PartName]?: Made<PaneParts[Name]> };

/** A part that was made, or could not be. */
export type PartMade = {
  readonly [Name in PartName]: {
    readonly type: "partMade";
    readonly part: Name;
    readonly basis: Basis;
    readonly value: PaneParts[Name] | null;
  };
}[PartName];

/** Holds a part in the place of the one before it. */
export function withPart(parts: MadeParts, { part, basis, value }: PartMade): MadeParts {
  return { ...parts, [part]: { basis, value } };
}

/**
 * What was made of a reading, which comes first in every basis; null when it was made of an earlier one, which may be
 * looked at and never written.
 */
export function partMadeOf<Name extends PartName>(
  reading: unknown,
  parts: MadeParts,
  part: Name,
): PaneParts[Name] | null {
  const made = parts[part];
  return made !== undefined && made.basis[0] === reading ? (made.value as PaneParts[Name] | null) : null;
}
