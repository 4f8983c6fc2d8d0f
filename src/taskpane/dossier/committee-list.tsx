import type { PaperState } from "../../domain/papers/paper-state";
import { ShowMore } from "../parts/show-more";
import { StateLine } from "./state-line";
import { useDossierTexts } from "./use-dossier-texts";

const PAGE = 8;

/** Who assesses and decides, and whether each declared his interests. */
export function CommitteeList({ committee }: { readonly committee: PaperState["committee"] }) {
  const words = useDossierTexts().papers.committee;
  return (
    <section className="section-tight" aria-label={words.title}>
      <h3 className="section-subheading">{words.title}</h3>
      {committee.length === 0 && <p className="section-quiet">{words.none}</p>}
      <ShowMore items={committee} page={PAGE}>
        {(shown) => (
          <ul className="section-list">
            {shown.map(({ name, role, declared }, index) => (
              <li key={index} className="dossier-member">
                <StateLine icon={declared ? "check" : "warning"} tone={declared ? "good" : "attention"}>
                  <strong>{name}</strong>
                  {role === "" ? "" : `, ${role}`}{" "}
                  <span className="section-small">{declared ? words.declared : words.undeclared}</span>
                </StateLine>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
