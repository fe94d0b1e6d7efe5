import type { CoverageView } from '@dayseven/contracts';
import { competencyNames } from '../../shared/round/competency-words.ts';

/** Which competencies have no story, one, or several. */
export function Coverage({ coverage }: { readonly coverage: readonly CoverageView[] }) {
  const rows = [
    { name: 'No story', of: coverage.filter(({ stories }) => stories === 0) },
    { name: 'One', of: coverage.filter(({ stories }) => stories === 1) },
    { name: 'Several', of: coverage.filter(({ stories }) => stories > 1) },
  ].filter(({ of }) => of.length > 0);
  const hasGap = coverage.some(({ stories }) => stories === 0);
  return (
    <section className="round-card" aria-label="What they cover">
      <h2>What they cover</h2>
      <dl className="facts">{rows.map(({ name, of }) => <div key={name}><dt>{name}</dt><dd>{of.map(({ competency }) => competencyNames[competency]).join(', ')}</dd></div>)}</dl>
      <p className="quiet">{hasGap ? 'Your next behavioral round asks for one that has no story.' : 'Every competency that is asked for has a story.'}</p>
    </section>
  );
}
