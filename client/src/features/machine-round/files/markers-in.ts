import type { JobView } from '@dayseven/contracts';
import type { Marker } from '../../../shared/editor/editor-handle.ts';

/** What a job says about lines of one file. */
export function markersIn(path: string, { result }: JobView): readonly Marker[] {
  return (result?.diagnostics ?? []).filter(({ file }) => file === path).map(({ severity, line, column, endLine, endColumn, message }) => ({
    severity, message, from: { line, column }, ...(endLine !== undefined && endColumn !== undefined && { to: { line: endLine, column: endColumn } }),
  }));
}
