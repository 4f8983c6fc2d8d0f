import { Button } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo } from "react";
import type { CodeMail } from "../../application/cycle-actions";
import type { Place } from "../../domain/cell";
import type { CodeLine } from "../../domain/supplier/distribution";
import { SearchField } from "../parts/search-field";
import { ShowMore } from "../parts/show-more";
import type { CodeFilter } from "../state/supplier-state";
import { useTexts } from "../texts-context";
import { CodeItem } from "./code-item";
import { findCodeLines } from "./find-code-lines";
import { useSuppliersTexts } from "./use-suppliers-texts";

const PAGE = 10;

interface Props {
  readonly lines: readonly CodeLine[];
  readonly mails: ReadonlyMap<string, CodeMail>;
  readonly filter: CodeFilter;
  readonly query: string;
  readonly ticked: ReadonlySet<string>;
  readonly onFilter: (filter: CodeFilter) => void;
  readonly onQuery: (query: string) => void;
  readonly onTick: (suppliers: readonly string[], ticked: boolean) => void;
  readonly onShow: (place: Place) => void;
}

/** The suppliers with how each stands with the code, searched, filtered and chosen; long lists come in pages. */
export function CodeList(props: Props) {
  const { lines, mails, filter, query, ticked, onFilter, onQuery, onTick, onShow } = props;
  const { format } = useTexts();
  const words = useSuppliersTexts().words.code;
  const followed = useDeferredValue(query);
  const visible = useMemo(() => findCodeLines(lines, filter, followed), [lines, filter, followed]);
  const all = visible.length > 0 && visible.every(({ supplier }) => ticked.has(supplier.id));
  return (
    <section className="section-tight" aria-label={words.list}>
      <SearchField label={words.search} value={query} onChange={onQuery} />
      <div className="section-actions code-item-choose">
        <span className="section-small" role="status">
          {visible.length < lines.length &&
            words.shown(format.number(visible.length), format.number(lines.length))}
        </span>
        {visible.length < lines.length && (
          <Button
            size="small"
            onClick={() => {
              onFilter("all");
              onQuery("");
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
      {visible.length === 0 ? (
        <p className="section-text">{words.none}</p>
      ) : (
        <>
          <div className="section-actions code-item-choose">
            <Button
              className="section-button"
              onClick={() =>
                all
                  ? onTick([...ticked], false)
                  : onTick(
                      visible.map(({ supplier }) => supplier.id),
                      true,
                    )
              }
            >
              {all ? words.untick : words.tickAll(visible.length, format.number(visible.length))}
            </Button>
            <span className="section-small" role="status">
              {ticked.size > 0 && words.ticked(ticked.size, format.number(ticked.size))}
            </span>
          </div>
          <Pages
            key={`${filter} ${followed.trim()}`}
            lines={visible}
            mails={mails}
            ticked={ticked}
            onTick={onTick}
            onShow={onShow}
          />
        </>
      )}
    </section>
  );
}

type PagesProps = Pick<Props, "lines" | "mails" | "ticked" | "onTick" | "onShow">;

/** Drawn anew only when other suppliers are listed or chosen, not with every key. */
const Pages = memo(function Pages({ lines, mails, ticked, onTick, onShow }: PagesProps) {
  const words = useSuppliersTexts().words.code;
  return (
    <ShowMore items={lines} page={PAGE}>
      {(shown, focusFrom) => (
        <ul className="section-list" aria-label={words.list}>
          {shown.map((line, index) => (
            <CodeItem
              key={line.supplier.id}
              line={line}
              mail={mails.get(line.supplier.id) ?? null}
              ticked={ticked.has(line.supplier.id)}
              takeFocus={index === focusFrom}
              onTick={(tick) => onTick([line.supplier.id], tick)}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </ShowMore>
  );
});
