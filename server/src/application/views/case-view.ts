import { limits, type CaseView } from '@dayseven/contracts';
import type { CaseResult } from '../../domain/judging/job-result.ts';
import type { PlannedCase } from '../../domain/judging/test-plan.ts';
import { caseTexts, type CaseTexts, type Sight } from './case-texts.ts';
import { shownText } from './shown-text.ts';

/** A judged case as a viewer may see it. */
export function caseView(planned: PlannedCase, result: CaseResult, sight: Sight): CaseView {
  const texts = caseTexts(planned, result, sight);
  return {
    index: result.index,
    kind: planned.kind,
    label: planned.label,
    ...(planned.kind === 'hidden' && { category: planned.category }),
    ...(planned.kind !== 'own' && planned.level !== undefined && { level: planned.level }),
    outcome: result.outcome,
    ...(result.line !== undefined && { line: result.line }),
    ...(planned.kind === 'hidden' && sight.mode === 'strict' ? {} : times(result)),
    ...(texts && shown(texts)),
  };
}

function times({ cpuMs, wallMs }: CaseResult): Pick<CaseView, 'cpuMs' | 'wallMs'> {
  return { ...(cpuMs !== undefined && { cpuMs }), ...(wallMs !== undefined && { wallMs }) };
}

function shown({ stdout, stderr, message, ...values }: CaseTexts): Partial<CaseView> {
  return {
    ...(values.script ? { script: values.script } : shownValues(values)),
    ...(stdout !== undefined && { stdout: shownText(stdout) }),
    ...(stderr !== undefined && { stderr: shownText(stderr) }),
    ...(message !== undefined && { message: shownText(message, limits.shownValueBytes).text }),
  };
}

function shownValues({ input, expected, got }: Pick<CaseTexts, 'input' | 'expected' | 'got'>): Partial<CaseView> {
  return {
    input: input.map(({ name, text }) => ({ name, value: shownText(text) })),
    ...(expected !== undefined && { expected: shownText(expected) }),
    ...(got !== undefined && { got: shownText(got) }),
  };
}
