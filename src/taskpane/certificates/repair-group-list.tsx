import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Place } from "../../domain/cell";
import type { Repair } from "../../domain/repairs/repair";
import { ShowMore } from "../parts/show-more";
import { useTexts } from "../texts-context";
import { clearRepairs, repairKey, type RepairGroup } from "./group-repairs";
import { RepairItem } from "./repair-item";
import { useCertificateTexts } from "./use-certificate-texts";

const PAGE = 10;

interface Props {
  readonly group: RepairGroup;
  readonly ticked: ReadonlySet<string>;
  /** True when the user just asked for these. */
  readonly takeFocus: boolean;
  readonly onTick: (repairs: readonly Repair[], ticked: boolean) => void;
  readonly onShow: (place: Place) => void;
}

/** The proposals of one kind, with one press for all that need no second look. */
export function RepairGroupList({ group, ticked, takeFocus, onTick, onShow }: Props) {
  const { format } = useTexts();
  const words = useCertificateTexts().words.repairs;
  const heading = useRef<HTMLHeadingElement>(null);
  const { kind, repairs } = group;
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus, repairs]);
  const name = words.kinds[kind];
  const clear = clearRepairs(repairs);
  const unclear = repairs.length - clear.length;
  const some = repairs.filter((repair) => ticked.has(repairKey(repair)));
  const all = some.length > 0 && clear.every((repair) => ticked.has(repairKey(repair)));
  const action = all ? words.untick : words.tickAll(clear.length, format.number(clear.length));
  return (
    <section className="section-tight" aria-label={name}>
      <h3 ref={heading} tabIndex={-1} className="section-subheading repairs-card-heading">
        {words.group(name, format.number(repairs.length))}
      </h3>
      {unclear > 0 && <p className="section-small">{words.lookFirst(unclear, format.number(unclear))}</p>}
      {(clear.length > 1 || all) && (
        <div className="section-actions">
          <Button
            className="section-button"
            aria-label={words.allOf(action, name)}
            onClick={() => (all ? onTick(repairs, false) : onTick(clear, true))}
          >
            {action}
          </Button>
        </div>
      )}
      <ShowMore items={repairs} page={PAGE}>
        {(shown, focusFrom) => (
          <ul className="section-list">
            {shown.map((repair, index) => {
              const key = repairKey(repair);
              return (
                <RepairItem
                  key={key}
                  repair={repair}
                  ticked={ticked.has(key)}
                  takeFocus={index === focusFrom}
                  onTick={(tick) => onTick([repair], tick)}
                  onShow={onShow}
                />
              );
            })}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
