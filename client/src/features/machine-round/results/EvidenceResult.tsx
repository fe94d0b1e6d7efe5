import type { Evidence } from '@dayseven/contracts/vocabulary';
import type { Tone } from '../../../shared/outcome-words.ts';
import { LineLink, type Reveal } from '../../../shared/results/LineLink.tsx';
import { OwnTests } from './OwnTests.tsx';

type Race = Extract<Evidence, { readonly kind: 'race' }>;

const raceWords: Readonly<Record<Race['outcome'], { readonly name: string; readonly tone: Tone }>> = {
  clean: { name: 'No race was seen', tone: 'good' },
  race: { name: 'Data race', tone: 'bad' },
  leak: { name: 'Something was left running', tone: 'bad' },
  deadlock: { name: 'Deadlock', tone: 'bad' },
  failed: { name: 'It could not be played', tone: 'warn' },
};

export interface EvidenceResultProps {
  readonly evidence: Evidence;
  readonly onReveal: Reveal;
}

/** What a look beside the verdict found: told as evidence, and never as proof. */
export function EvidenceResult({ evidence, onReveal }: EvidenceResultProps) {
  if (evidence.kind === 'race') return <RaceResult race={evidence} onReveal={onReveal} />;
  if (evidence.kind === 'own-tests') return <OwnTests message={evidence.message} tests={evidence.tests} onReveal={onReveal} />;
  return (
    <section aria-label="Demo">
      <p>{evidence.message}</p>
      {evidence.stdout === '' && evidence.stderr === '' && <p className="quiet">Nothing was printed.</p>}
      {evidence.stdout !== '' && <div className="value"><h4>stdout</h4><pre>{evidence.stdout}</pre></div>}
      {evidence.stderr !== '' && <div className="value"><h4>stderr</h4><pre>{evidence.stderr}</pre></div>}
    </section>
  );
}

/** The stacks that met, side by side, each line a way to its place. */
function RaceResult({ race: { outcome, message, rounds, stacks }, onReveal }: { readonly race: Race; readonly onReveal: Reveal }) {
  const { name, tone } = raceWords[outcome];
  return (
    <section aria-label="Look for races">
      <header className={`verdict tone-${tone}`}>
        <h3>{name}</h3>
        {rounds > 0 && outcome !== 'failed' && <p className="verdict-facts">The scripts with calls at once were played {rounds} times.</p>}
      </header>
      <p>{message}</p>
      {stacks.length > 0 && (
        <div className="stacks">
          {stacks.map(({ title, frames }, at) => (
            <div key={at}>
              <h4>{title}</h4>
              <ol>
                {frames.map(({ function: called, file, line }, depth) => <li key={depth}><code>{called}</code> <LineLink place={{ file, line }} onReveal={onReveal} /></li>)}
              </ol>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
