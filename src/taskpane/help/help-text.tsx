import { useTexts } from "../texts-context";
import "./help-text.css";

const RULES = [
  "marge",
  "banden",
  "gelijk",
  "eerst",
  "gewogen",
  "korting euro",
  "korting procent",
  "minimum",
] as const;

interface Props {
  /** One below the heading that this stands under. */
  readonly heading: "h2" | "h3";
}

/** What the add-in does, its three steps, and the rules in plain words: privacy, what is written, how the level decides. */
export function HelpText({ heading: Heading }: Props) {
  const { pane } = useTexts();
  const { help, rules, settings } = pane;
  return (
    <div className="section-stack">
      <p className="section-text">{help.text}</p>
      <section className="section-tight">
        <Heading className="section-subheading">{help.stepsTitle}</Heading>
        <ol className="help-text-list">
          {help.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className="section-tight">
        <Heading className="section-subheading">{help.writtenTitle}</Heading>
        <p className="section-text">{help.written}</p>
      </section>
      <section className="section-tight">
        <Heading className="section-subheading">{help.privacyTitle}</Heading>
        <p className="section-text">{settings.privacy}</p>
      </section>
      <section className="section-tight">
        <Heading className="section-subheading">{rules.title}</Heading>
        <p className="section-text">{help.rules}</p>
        <dl className="help-text-rules">
          {RULES.map((rule) => (
            <div key={rule}>
              <dt className="help-text-rule">{rules.kinds[rule]}</dt>
              <dd className="help-text-explained">{rules.explained[rule]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
