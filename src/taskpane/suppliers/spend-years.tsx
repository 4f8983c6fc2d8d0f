import type { YearSpend } from "../../domain/supplier/spend";
import { useTexts } from "../texts-context";
import { useSuppliersTexts } from "./use-suppliers-texts";

/** Total and share at PSO holders of every year. */
export function SpendYears({ years }: { readonly years: readonly YearSpend[] }) {
  const { format } = useTexts();
  const words = useSuppliersTexts().words.spend;
  return (
    <section className="section-tight" aria-label={words.years}>
      <h2 className="section-heading">{words.years}</h2>
      <table className="spend-tab-years">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.yearTotal}</th>
            <th scope="col">{words.yearShare}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, total, share }) => (
            <tr key={year ?? 0}>
              <th scope="row">{year === null ? words.noYear : String(year)}</th>
              <td>{format.euro(Math.round(total))}</td>
              <td>{share === null ? "–" : format.percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
