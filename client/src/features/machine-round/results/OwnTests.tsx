import { IconCheck, IconMinus, IconX, type Icon } from '@tabler/icons-react';
import type { Evidence, TestOutcome } from '@dayseven/contracts/vocabulary';
import { LineLink, type Reveal } from '../../../shared/results/LineLink.tsx';
import { milliseconds } from '../../../shared/quantities.ts';

type OwnTest = Extract<Evidence, { readonly kind: 'own-tests' }>['tests'][number];

export interface OwnTestsProps {
  readonly message: string;
  readonly tests: readonly OwnTest[];
  readonly onReveal: Reveal;
}

const looks: Readonly<Record<TestOutcome, { readonly name: string; readonly tone: string; readonly shape: Icon }>> = {
  passed: { name: 'Passed', tone: 'good', shape: IconCheck },
  failed: { name: 'Failed', tone: 'bad', shape: IconX },
  skipped: { name: 'Skipped', tone: 'quiet', shape: IconMinus },
};

/** The candidate's own tests as they are nested, each that failed with its line. */
export function OwnTests({ message, tests, onReveal }: OwnTestsProps) {
  return (
    <section className="own-tests" aria-label="Your tests">
      <p>{message}</p>
      <Below path={[]} tests={tests} onReveal={onReveal} />
    </section>
  );
}

function Below({ path, tests, onReveal }: { readonly path: readonly string[]; readonly tests: readonly OwnTest[]; readonly onReveal: Reveal }) {
  const own = tests.filter((test) => test.path.length === path.length + 1 && path.every((name, at) => test.path[at] === name));
  if (own.length === 0) return null;
  return (
    <ul className="plain-list">
      {own.map((test) => {
        const { name, tone, shape: Shape } = looks[test.outcome];
        return (
          <li key={test.path.join('\n')}>
            <span className="case-line"><Shape size={14} stroke={2.2} className={`tone-${tone}`} aria-label={name} /> {test.path.at(-1)} {test.ms !== undefined && <span className="quiet">{milliseconds(test.ms)}</span>} {test.at && <LineLink place={test.at} onReveal={onReveal} />}</span>
            {test.message !== undefined && <pre className="test-said">{test.message}</pre>}
            <Below path={test.path} tests={tests} onReveal={onReveal} />
          </li>
        );
      })}
    </ul>
  );
}
