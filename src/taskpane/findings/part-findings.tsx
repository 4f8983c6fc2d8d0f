import { useMemo, useState } from "react";
import type { Place } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { FindingItems } from "../findings/finding-items";
import { findingKey, SEVERITIES } from "../findings/gather-findings";
import { Disclosure } from "../parts/disclosure";
import { useTexts } from "../texts-context";
import { usePartTexts } from "../parts/use-part-texts";

const PAGE = 10;

interface Props {
  readonly findings: readonly Finding[];
  /** Unfolded from the start, where they are what the part is about. */
  readonly opened?: boolean;
  readonly onShow: (place: Place) => void;
}

/** What is to be known about the tables behind a part, worst first; a press shows the cell. */
export function PartFindings({ findings, opened = false, onShow }: Props) {
  const { format } = useTexts();
  const words = usePartTexts();
  const [open, setOpen] = useState(opened);
  const sorted = useMemo(() => worstFirst(findings), [findings]);
  if (sorted.length === 0) return null;
  return (
    <Disclosure
      label={words.findings(sorted.length, format.number(sorted.length))}
      open={open}
      onOpen={setOpen}
    >
      <FindingItems findings={sorted} page={PAGE} onShow={onShow} />
    </Disclosure>
  );
}

/** Each once: two parts may tell the same of one cell. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const once = [...new Map(findings.map((finding) => [findingKey(finding), finding])).values()];
  return SEVERITIES.flatMap((severity) => once.filter((finding) => finding.severity === severity));
}
