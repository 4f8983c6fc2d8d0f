import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Disclosure } from "../parts/disclosure";
import { Icon } from "../parts/icon";
import { ShareBar } from "../suppliers/share-bar";
import { useTexts } from "../texts-context";
import type { SectionProps } from "./assessment-card";
import { useAssessmentTexts } from "./use-assessment-texts";
import "./form-list.css";

/** How far each form is, with the way to it; who has none in this workbook; and who is which letter. */
export function FormList({ assessment, name, commands }: SectionProps) {
  const { format } = useTexts();
  const { forms: words } = useAssessmentTexts();
  const [whoOpen, setWhoOpen] = useState(false);
  const { forms, assessors, anonymous, bidders } = assessment;
  const present = new Set(forms.map(({ assessor }) => assessor));
  const missing = assessors.filter((each) => !present.has(each));
  return (
    <section className="assessment-card-section">
      <h3 className="section-subheading">{words.title}</h3>
      {forms.length > 0 && (
        <ul className="section-list" aria-label={words.title}>
          {forms.map(({ assessor, sheet, filled, asked }) => (
            <li key={sheet} className="form-list-form">
              <div className="form-list-text">
                <span className="form-list-name">
                  {assessor}{" "}
                  {filled === asked && (
                    <>
                      <Icon name="check" className="form-list-complete" />
                      <span className="section-unseen">{words.complete}</span>
                    </>
                  )}
                </span>
                <span className="section-small">
                  {words.filled(format.number(filled), format.number(asked))}
                </span>
                <ShareBar share={asked === 0 ? 0 : filled / asked} />
              </div>
              <Button
                className="section-button"
                aria-label={words.showOf(assessor, sheet)}
                onClick={() => commands.showSheet(sheet)}
              >
                {words.show}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <div className="section-tight">
          <p className="section-text">{words.missing(format.list(missing), missing.length)}</p>
          <p className="section-small">{words.missingHow}</p>
        </div>
      )}
      {anonymous && bidders.length > 0 && (
        <Disclosure label={words.who} ariaLabel={words.whoOf(name)} open={whoOpen} onOpen={setWhoOpen}>
          <dl className="form-list-letters">
            {bidders.map(({ label, bidder }) => (
              <div key={label} className="form-list-letter">
                <dt>{label}</dt>
                <dd>{bidder}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}
