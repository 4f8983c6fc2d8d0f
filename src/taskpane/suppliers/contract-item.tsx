import type { Place } from "../../domain/cell";
import type { ContractLine } from "../../domain/supplier/contract-check";
import type { Format } from "../../locale/format";
import type { SuppliersPaneTexts } from "../../locale/nl/suppliers-pane";
import { LevelChip } from "../parts/level-chip";
import { useTexts } from "../texts-context";
import { contractGroup } from "./contract-groups";
import { PlaceRow } from "../parts/place-row";
import { useSuppliersTexts } from "./use-suppliers-texts";

interface Props {
  readonly line: ContractLine;
  readonly takeFocus: boolean;
  readonly onShow: (place: Place) => void;
}

/** One contract: whether it is in order, and else what it lacks. */
export function ContractItem({ line, takeFocus, onShow }: Props) {
  const { format, levelReasons } = useTexts();
  const words = useSuppliersTexts().words.contracts;
  const group = contractGroup(line);
  const reason = line.level?.reason ?? null;
  const stated = line.level?.stated ?? null;
  return (
    <PlaceRow
      icon={group === "ok" ? "check" : group === "attention" ? "warning" : "info"}
      tone={group === "ok" ? "good" : group === "attention" ? "attention" : "quiet"}
      name={nameOf(line, words)}
      place={line.row.number.place}
      takeFocus={takeFocus}
      onShow={onShow}
    >
      {stated !== null && stated !== "none" && line.level !== null && (
        <span>
          <LevelChip level={stated} pso30plus={line.level.pso30plus} counts={line.level.counts} />
        </span>
      )}
      {group === "ok" ? (
        <span>{words.ok} </span>
      ) : group === "attention" ? (
        whatIsWrong(line, words, reason === null ? null : levelReasons[reason]).map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))
      ) : null}
      <span className="section-small">{termText(line, format, words)}</span>
    </PlaceRow>
  );
}

/** A certificate that ends before the contract does. */
export function ContractRenewal({ line, takeFocus, onShow }: Props) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.contracts;
  return (
    <PlaceRow
      icon={line.renewSoon ? "warning" : "info"}
      tone={line.renewSoon ? "attention" : "quiet"}
      name={nameOf(line, words)}
      place={line.row.number.place}
      takeFocus={takeFocus}
      onShow={onShow}
    >
      {line.renewBy !== null && (
        <span>
          {line.renewSoon
            ? words.renewSoon(format.date(line.renewBy))
            : words.renewBy(format.date(line.renewBy))}{" "}
        </span>
      )}
      <span className="section-small">{termText(line, format, words)}</span>
    </PlaceRow>
  );
}

function nameOf({ number, supplier, row }: ContractLine, words: SuppliersPaneTexts["contracts"]): string {
  const name = supplier?.name ?? row.supplier.value ?? "";
  return [number === "" ? words.unnumbered : number, name].filter((part) => part !== "").join(" · ");
}

function whatIsWrong(
  { supplier, clause, level }: ContractLine,
  words: SuppliersPaneTexts["contracts"],
  reason: string | null,
): readonly string[] {
  const sentences = [
    supplier === null ? words.why.supplier : null,
    clause === null ? words.why.clauseBlank : clause ? null : words.why.clause,
    supplier !== null && level?.counts !== true ? words.why.certificate(reason) : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length > 0 ? sentences : [words.why.cell];
}

function termText(
  { phase, start, end }: ContractLine,
  format: Format,
  words: SuppliersPaneTexts["contracts"],
): string {
  switch (phase) {
    case "future":
      return start === null ? words.notRunning : words.future(format.date(start));
    case "ended":
      return end === null ? words.notRunning : words.ended(format.date(end));
    case "running":
      return end === null ? words.noEnd : words.until(format.date(end));
  }
}
