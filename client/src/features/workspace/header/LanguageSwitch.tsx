import { SegmentedControl } from '@mantine/core';
import type { Language } from '@dayseven/contracts/vocabulary';
import { languages } from '../../../connection/round-session.ts';
import { languageNames } from '../../../shared/words.ts';

export interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** Both drafts are kept; this only chooses which is in front. */
export function LanguageSwitch({ language, onChoose }: LanguageSwitchProps) {
  return (
    <SegmentedControl<Language>
      size="xs"
      aria-label="Language"
      value={language}
      onChange={onChoose}
      data={languages.map((value) => ({ value, label: languageNames[value] }))}
    />
  );
}
