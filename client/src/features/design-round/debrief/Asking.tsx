import type { DesignDebrief } from '@dayseven/contracts';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { answerWords } from '../../../shared/round/answer-words.ts';

/** Who asked what: the questions never asked, and what the interviewer asked of his own. */
export function Asking({ debrief: { asked, unasked, probes, curveball, pitfalls, marks } }: { readonly debrief: DesignDebrief }) {
  const turn = probes.find(({ probe }) => probe === 'curveball');
  const opened = marks.find(({ kind }) => kind === 'hint');
  const others = probes.filter(({ probe }) => probe !== 'curveball');
  return (
    <section className="round-card" aria-labelledby="asking">
      <h2 id="asking">Never asked: {unasked.length === 0 ? 'nothing' : unasked.length}</h2>
      {opened !== undefined && <p>You opened the list of what could be asked at {momentDigits(opened.atMs)}.</p>}
      {asked.length > 0 && <details><summary>What you asked ({asked.length})</summary><ul className="sentences">{asked.map(({ text, answer }, at) => <li key={at}><span className="quiet">{text}</span> {answer}</li>)}</ul></details>}
      {unasked.length > 0 && <ul className="sentences">{unasked.map(({ question, answer }) => <li key={question}><strong>{question}</strong> {answer}</li>)}</ul>}
      {others.length > 0 && (
        <>
          <h3>What the interviewer asked</h3>
          <ul className="sentences">{others.map(({ probe, text, answer }) => <li key={probe}>{text} <span className="quiet">{answerWords(answer)}</span></li>)}</ul>
        </>
      )}
      <h3>The turn in the middle</h3>
      <p>{curveball.says} <span className="quiet">{turn === undefined ? 'The round was over before it came.' : answerWords(turn.answer)} A good answer: {curveball.goodAnswer}</span></p>
      <h3>Where others slip</h3>
      <ul className="sentences">{pitfalls.map((pitfall) => <li key={pitfall}>{pitfall}</li>)}</ul>
    </section>
  );
}
