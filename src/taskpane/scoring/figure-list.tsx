import type { ReactNode } from "react";
import "./figure-list.css";

/** Figures about one thing: what each is at the left, the figure at the right. */
export interface Figures {
  readonly name: string;
  readonly rows: readonly { readonly label: string; readonly value: ReactNode }[];
}

export function FigureList({ items }: { readonly items: readonly Figures[] }) {
  return (
    <ul className="section-list">
      {items.map(({ name, rows }) => (
        <li key={name} className="figure-list-item">
          <p className="figure-list-name">{name}</p>
          <dl className="figure-list-rows">
            {rows.map(({ label, value }) => (
              <div key={label} className="figure-list-row">
                <dt>{label}</dt>
                <dd className="figure-list-value">{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
