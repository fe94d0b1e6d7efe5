import { Button } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import type { PromptAnswer } from '@dayseven/contracts/vocabulary';
import { clockDigits } from '../clock-digits.ts';
import { useShortcuts } from '../use-shortcuts.ts';

export interface InterviewerLineProps {
  readonly prompt: { readonly text: string } | undefined;
  /** For so many milliseconds the person was not here; said for a moment, in the place of everything else. */
  readonly awayMs: number | undefined;
  /** Where one may write instead of speaking. */
  readonly orIn?: string;
  readonly onAnswer: (answer: PromptAnswer) => void;
}

/** One line, always there, so that nothing moves when the interviewer speaks. It takes no focus. */
export function InterviewerLine({ prompt: standing, awayMs, orIn = 'in your notes', onAnswer }: InterviewerLineProps) {
  const prompt = awayMs === undefined ? standing : undefined;
  const quiet = awayMs === undefined ? 'The interviewer listens. Think aloud.' : `You were away for ${awayDigits(awayMs)}; the clock went on.`;
  useShortcuts({ 'Alt+KeyA': () => prompt && onAnswer('said'), 'Alt+KeyX': () => prompt && onAnswer('put-aside') });
  return (
    <section className="interviewer-line" aria-label="Interviewer">
      <IconMessageCircle size={17} stroke={1.8} aria-hidden />
      <span role="status" className={prompt === undefined ? 'quiet' : undefined}>{prompt?.text ?? quiet}</span>
      {prompt !== undefined && (
        <>
          <span className="interviewer-how quiet">Answer aloud or {orIn}, then:</span>
          <Button size="compact-xs" variant="light" aria-keyshortcuts="Alt+A" onClick={() => onAnswer('said')}>Said aloud <kbd>Alt A</kbd></Button>
          <Button size="compact-xs" variant="subtle" color="gray" aria-keyshortcuts="Alt+X" onClick={() => onAnswer('put-aside')}>Put aside <kbd>Alt X</kbd></Button>
        </>
      )}
    </section>
  );
}

/** Whole seconds that went by: "0:42", "12:05". */
function awayDigits(ms: number): string {
  return clockDigits(Math.floor(ms / 1000) * 1000).replace(/^0(?=\d:)/, '');
}
