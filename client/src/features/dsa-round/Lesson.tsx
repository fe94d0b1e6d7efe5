import type { LessonView } from '@dayseven/contracts';
import { languageNames } from '../../shared/words.ts';

/** What a problem was about, in the end: pattern, invariant, pitfall, costs, and a solution beside the own one. */
export function Lesson({ lesson: { pattern, invariant, pitfall, complexity, followUps, notes, model, own } }: { readonly lesson: LessonView }) {
  return (
    <>
      <dl className="facts">
        <div><dt>Pattern</dt><dd>{pattern}</dd></div>
        <div><dt>Invariant</dt><dd>{invariant}</dd></div>
        <div><dt>Pitfall</dt><dd>{pitfall}</dd></div>
        <div><dt>Costs</dt><dd>Time {complexity.time}, space {complexity.space}. {complexity.why}</dd></div>
        <div><dt>Asked next</dt><dd>{followUps.join(' ')}</dd></div>
      </dl>
      {notes.length > 0 && (
        <section aria-label="Weak notes" className="weak-notes">
          <h3>To review</h3>
          <ul className="sentences">{notes.map(({ question, happened, fix }) => <li key={question}><strong>{question}</strong> <span className="quiet">{happened}</span> {fix}</li>)}</ul>
        </section>
      )}
      {own !== undefined && <Program name={`Your program (${languageNames[own.language]})`} source={own.source} />}
      <Program name={`A model solution (${languageNames[model.language]})`} source={model.source} />
    </>
  );
}

function Program({ name, source }: { readonly name: string; readonly source: string }) {
  return (
    <details>
      <summary>{name}</summary>
      <div className="program" role="region" tabIndex={0} aria-label={name}><pre>{source}</pre></div>
    </details>
  );
}
