import { useMemo, useState } from "react";
import type { Place } from "../../domain/cell";
import type { Spend, SupplierSpend } from "../../domain/supplier/spend";
import { Disclosure } from "../parts/disclosure";
import { LevelChip } from "../parts/level-chip";
import { ShowMore } from "../parts/show-more";
import { useTexts } from "../texts-context";
import type { TabProps } from "./tab-props";
import { EmptyCard } from "../parts/empty-card";
import { PartFindings } from "../findings/part-findings";
import { PartFrame } from "../parts/part-frame";
import { spendRequest } from "./part-requests";
import { PlaceRow } from "../parts/place-row";
import { ShareBar } from "./share-bar";
import { RenewedSheetCard } from "./renewed-sheet-card";
import { SpendYears } from "./spend-years";
import { useMade } from "../parts/use-made";
import { useSuppliersTexts } from "./use-suppliers-texts";
import "./spend-tab.css";
import "./promise-card.css";

const PAGE = 10;

/** What is bought from PSO holders, per level and year, and where to push first. Never a PSO score. */
export function SpendTab({ state, commands }: TabProps) {
  const words = useSuppliersTexts().words.spend;
  const { inspection, suppliers } = state;
  const shown = useMade(
    state,
    commands,
    "spend",
    useMemo(() => spendRequest(inspection, suppliers.date), [inspection, suppliers.date]),
  );
  return (
    <PartFrame shown={shown}>
      {(spend) =>
        spend.source === "none" ? (
          <EmptyCard text={words.none} next={words.noneNext} onFound={() => commands.go("found")} />
        ) : (
          <>
            <Total spend={spend} />
            <Levels spend={spend} />
            {spend.years.length > 1 && <SpendYears years={spend.years} />}
            <section className="section-tight" aria-label={words.push}>
              <h2 className="section-heading">{words.push}</h2>
              <p className="section-quiet">
                {spend.withoutCertificate.length === 0 ? words.pushNone : words.pushIntro}
              </p>
              <SupplierAmounts
                name={words.push}
                suppliers={spend.withoutCertificate}
                onShow={commands.showPlace}
              />
            </section>
            <Holders spend={spend} onShow={commands.showPlace} />
            <PartFindings findings={spend.findings} onShow={commands.showPlace} />
            <RenewedSheetCard
              work="spendSheet"
              words={words}
              ready={shown.current}
              state={state}
              commands={commands}
            />
          </>
        )
      }
    </PartFrame>
  );
}

function Total({ spend: { share, total, atHolders } }: { readonly spend: Spend }) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.spend;
  const euro = (amount: number): string => format.euro(Math.round(amount));
  return (
    <div className="section-tight">
      {share === null ? (
        <p className="section-text">{words.noShare(euro(total))}</p>
      ) : (
        <>
          <p className="section-text">
            <strong className="promise-card-share">{words.share(format.percent(share))}</strong>
          </p>
          <ShareBar share={share} />
          <p className="section-text">{words.total(euro(atHolders), euro(total))}</p>
        </>
      )}
      <p className="section-small">{words.noScore}</p>
    </div>
  );
}

/** Highest level first. */
function Levels({ spend }: { readonly spend: Spend }) {
  const { format, levels } = useTexts();
  const words = useSuppliersTexts().words.spend;
  return (
    <section className="section-tight" aria-label={words.levels}>
      <h2 className="section-heading">{words.levels}</h2>
      <ul className="section-list">
        {[...spend.levels].reverse().map(({ level, euro, share }) => {
          const amount = format.euro(Math.round(euro));
          const part = share === null ? "–" : format.percent(share);
          return (
            <li key={level} className="spend-tab-level">
              <span aria-hidden="true">
                <LevelChip level={level} />
              </span>
              <ShareBar share={share ?? 0} />
              <span className="spend-tab-amount" aria-hidden="true">
                {amount}
              </span>
              <span className="section-unseen">{words.level(levels[level], amount, part)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface AmountsProps {
  readonly name: string;
  readonly suppliers: readonly SupplierSpend[];
  readonly onShow: (place: Place) => void;
}

function SupplierAmounts({ name, suppliers, onShow }: AmountsProps) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.spend;
  if (suppliers.length === 0) return null;
  return (
    <ShowMore items={suppliers} page={PAGE}>
      {(shown, focusFrom) => (
        <ul className="section-list" aria-label={name}>
          {shown.map(({ supplier, name: who, level, euro }, index) => (
            <PlaceRow
              key={index}
              icon={level === "none" ? "missing" : "award"}
              tone={level === "none" ? "quiet" : "good"}
              name={who}
              place={supplier?.row.name.place ?? null}
              takeFocus={index === focusFrom}
              onShow={onShow}
            >
              <span className="spend-tab-line">
                <span>{format.euro(Math.round(euro))} </span>
                {level !== "none" && <LevelChip level={level} />}
                {supplier === null && <span className="section-small">{words.unknown}</span>}
              </span>
            </PlaceRow>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function Holders({ spend, onShow }: { readonly spend: Spend; readonly onShow: AmountsProps["onShow"] }) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.spend;
  const [open, setOpen] = useState(false);
  const { length } = spend.holders;
  if (length === 0) return null;
  const label = words.holders(format.number(length));
  return (
    <Disclosure label={label} open={open} onOpen={setOpen}>
      <p className="section-quiet">{words.holdersIntro}</p>
      <SupplierAmounts name={label} suppliers={spend.holders} onShow={onShow} />
    </Disclosure>
  );
}
