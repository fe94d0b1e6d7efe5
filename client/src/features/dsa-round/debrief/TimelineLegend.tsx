import { phaseNames } from '../../../shared/round/phase-words.ts';

const phases = ['plan', 'implement', 'check'] as const;
const marks = [['good', 'passed or accepted'], ['bad', 'failed'], ['quiet', 'anything else that happened']] as const;

/** What the colours of the timeline mean. */
export function TimelineLegend({ hasVoice }: { readonly hasVoice: boolean }) {
  return (
    <ul className="timeline-legend" aria-label="What the timeline shows">
      {phases.map((phase) => <li key={phase}><span className={`phase-key phase-${phase}`} aria-hidden /> {phaseNames[phase]}</li>)}
      {marks.map(([tone, means]) => <li key={tone}><span className={`mark-key tone-${tone}`} aria-hidden /> {means}</li>)}
      {hasVoice && <li><span className="voice-key" aria-hidden /> spoken</li>}
      <li><span className="typing-key" aria-hidden /> how much was typed</li>
    </ul>
  );
}
