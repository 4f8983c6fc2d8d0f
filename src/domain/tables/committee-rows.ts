import { readCopyReceived } from "./read-copy-received";
import type { RowCells } from "./read-rows";
import { readText } from "./read-text";
import type { CommitteeRow } from "./rows";
import { unlessNothing } from "./says-nothing";

const TEXT = unlessNothing(readText);
/** The same as for the copy of a certificate: a day, or a bare yes or no. */
const DECLARATION = unlessNothing(readCopyReceived);

export function committeeRow({ place, field }: RowCells<"committee">): CommitteeRow {
  return {
    place,
    tender: field("tender", readText),
    lot: field("lot", readText),
    name: field("name", TEXT),
    role: field("role", TEXT),
    position: field("position", TEXT),
    declaration: field("declaration", DECLARATION),
    remark: field("remark", TEXT),
  };
}
