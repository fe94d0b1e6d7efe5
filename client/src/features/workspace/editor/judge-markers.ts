import type { JobView } from '@dayseven/contracts';
import type { Marker } from '../../../shared/editor/editor-handle.ts';
import { hasFailed } from '../../../shared/outcome-words.ts';

/** What a job says about lines of the text it judged. */
export function markersOf({ result }: JobView): readonly Marker[] {
  if (result === undefined) return [];
  const compiler = result.diagnostics.map(({ severity, line, column, endLine, endColumn, message }): Marker => {
    const marker = { severity, from: { line, column }, message };
    return endLine === undefined || endColumn === undefined ? marker : { ...marker, to: { line: endLine, column: endColumn } };
  });
  const failing = result.cases.find(({ outcome, line }) => hasFailed(outcome) && line !== undefined);
  if (failing?.line === undefined || failing.message === undefined) return compiler;
  return [...compiler, { severity: 'error', from: { line: failing.line, column: 1 }, to: { line: failing.line, column: 1_000 }, message: `${failing.label}: ${failing.message}` }];
}
