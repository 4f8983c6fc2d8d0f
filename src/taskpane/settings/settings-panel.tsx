import { useState } from "react";
import { LANGUAGES } from "../../locale/language";
import { HelpText } from "../help/help-text";
import { Disclosure } from "../parts/disclosure";
import { SelectField } from "../parts/field";
import { useTexts } from "../texts-context";
import { THEME_CHOICES, type Preferences } from "./preferences";
import "./settings-panel.css";

interface Props {
  readonly id: string;
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

/** Language and appearance, and what the pane does with data: nothing. */
export function SettingsPanel({ id, preferences, onChange }: Props) {
  const { pane } = useTexts();
  const words = pane.settings;
  const [helpOpen, setHelpOpen] = useState(false);
  return (
    <section id={id} className="section-stack settings-panel-panel" aria-label={words.title}>
      <SelectField
        label={words.language}
        value={preferences.language}
        options={LANGUAGES.map((each) => ({ value: each, text: words.languages[each], lang: each }))}
        onChange={(value) => {
          const language = LANGUAGES.find((each) => each === value);
          if (language) onChange({ ...preferences, language });
        }}
      />
      <SelectField
        label={words.theme}
        value={preferences.theme}
        options={THEME_CHOICES.map((each) => ({ value: each, text: words.themes[each] }))}
        onChange={(value) => {
          const theme = THEME_CHOICES.find((each) => each === value);
          if (theme) onChange({ ...preferences, theme });
        }}
      />
      <Disclosure label={pane.help.open} open={helpOpen} onOpen={setHelpOpen}>
        <HelpText heading="h2" />
      </Disclosure>
      {!helpOpen && <p className="section-small">{words.privacy}</p>}
    </section>
  );
}
