import type { JudgeParts } from '../../application/ports/judge-machine.ts';
import { SetupLine } from './setup-lines.ts';

/** The parts that set-up has made ready already, as it left them in DAYSEVEN_JUDGE; undefined when it has not. */
export function givenParts(environment: { readonly DAYSEVEN_JUDGE?: string | undefined }): JudgeParts | undefined {
  const text = environment.DAYSEVEN_JUDGE;
  if (text === undefined || text === '') return undefined;
  const line = SetupLine.parse(JSON.parse(text));
  return 'images' in line ? { images: line.images, engine: line.engine } : undefined;
}
