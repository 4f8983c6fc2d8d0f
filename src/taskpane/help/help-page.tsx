import type { ReactNode } from "react";
import { LANGUAGES, type Language } from "../../locale/language";
import { SelectField } from "../parts/field";
import { useTexts } from "../texts-context";
import { HelpText } from "./help-text";
import "../shell/notice-screen.css";

interface Props {
  readonly onLanguage: (language: Language) => void;
  /** How to open the pane where it can work. */
  readonly children: ReactNode;
}

/** The help as a page of its own, for a reader outside Excel. */
export function HelpPage({ onLanguage, children }: Props) {
  const { pane, language } = useTexts();
  return (
    <main className="section-stack notice-screen-screen">
      <h1 className="notice-screen-heading">{pane.help.title}</h1>
      <HelpText heading="h2" />
      {children}
      <SelectField
        label={pane.settings.language}
        value={language}
        options={LANGUAGES.map((each) => ({ value: each, text: pane.settings.languages[each], lang: each }))}
        onChange={(value) => {
          const chosen = LANGUAGES.find((each) => each === value);
          if (chosen) onLanguage(chosen);
        }}
      />
    </main>
  );
}
