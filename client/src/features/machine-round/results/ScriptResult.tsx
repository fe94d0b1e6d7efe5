import type { ScriptView } from '@dayseven/contracts';
import { ScriptSteps } from '../steps/ScriptSteps.tsx';

/** A judged script: where it first went wrong, and what was given beside what is right. */
export function ScriptResult({ script }: { readonly script: ScriptView }) {
  const wrong = script.steps.find(({ isWrong }) => isWrong);
  return (
    <>
      {wrong && <p className="first-wrong">Step {wrong.number} is the first that is wrong: <code>{wrong.does}</code> gave <code>{wrong.got}</code>, and <code>{wrong.expected}</code> is right.</p>}
      <ScriptSteps script={script} label="Steps" withGot={wrong !== undefined} />
    </>
  );
}
