import { useState } from "react";
import type { Verification } from "../../domain/control/verification";
import { Field } from "../parts/field";
import { compareNoted, type NotedNumber } from "./noted-number";
import { StateLine } from "./state-line";
import { useDossierTexts } from "./use-dossier-texts";

/** Compares with what the user noted outside the workbook: without that a check proves nothing to him. */
export function NotedNumberCard({ verification }: { readonly verification: Verification }) {
  const words = useDossierTexts().control.noted;
  const [noted, setNoted] = useState("");
  const found = compareNoted(noted, verification);
  return (
    <section className="section-card" aria-label={words.title}>
      <h2 className="section-heading">{words.title}</h2>
      <Field label={words.label} hint={words.hint}>
        {(ids) => (
          <input
            {...ids}
            className="field-control dossier-number"
            autoComplete="off"
            spellCheck={false}
            value={noted}
            onChange={(event) => setNoted(event.target.value)}
          />
        )}
      </Field>
      <div role="status">{found !== null && <Answer found={found} />}</div>
    </section>
  );
}

function Answer({ found }: { readonly found: NonNullable<NotedNumber> }) {
  const words = useDossierTexts().control.noted;
  switch (found) {
    case "inForce":
      return (
        <StateLine icon="check" tone="good">
          {words.inForce}
        </StateLine>
      );
    case "replaced":
      return (
        <StateLine icon="warning" tone="attention">
          {words.replaced}
        </StateLine>
      );
    case "unknown":
      return (
        <StateLine icon="error" tone="bad">
          {words.unknown}
        </StateLine>
      );
  }
}
