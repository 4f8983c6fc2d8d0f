/** What lots are called that have no name: the code of eForms for a procedure that is not divided. */
const UNDIVIDED = "LOT-0000";

/** The lot's own name; one identifier for a tender without lots. */
export function lotId(lot: string): string {
  return lot === "" ? UNDIVIDED : lot;
}
