import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { sentenceOf } from './schema-sentence.ts';

export type Path = readonly (string | number)[];

/** A YAML file whose places have lines. */
export interface YamlFile {
  readonly data: unknown;
  fault(path: Path, reason: string): Fault;
}
export type ReadYaml = { readonly ok: true; readonly yaml: YamlFile } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads YAML 1.2; duplicate keys and unknown tags are faults. */
export function readYaml(file: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    const faults = wrong.map(({ pos: [start], message }) => ({ file, line: lines.linePos(start).line, reason: `${message.split(/ at line|\n/)[0] ?? message}.` }));
    return { ok: false, faults };
  }
  const fault = (path: Path, reason: string): Fault => ({ file, line: lineOf(document, lines, path), reason });
  try {
    return { ok: true, yaml: { data: document.toJS({ maxAliasCount: 100 }) as unknown, fault } };
  } catch (problem) {
    return { ok: false, faults: [{ file, reason: problem instanceof Error ? problem.message : 'It cannot be read.' }] };
  }
}

/** Parses what a place of the file holds; every fault is one sentence that begins with its path. */
export function parsePlace<T>(yaml: YamlFile, schema: z.ZodType<T>, place: { readonly path: Path; readonly data: unknown }): { ok: true; value: T } | { ok: false; faults: Fault[] } {
  const parsed = schema.safeParse(place.data, { error: (issue) => sentenceOf(issue) });
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.map((issue) => {
    const path = [...place.path, ...issue.path.filter((step) => typeof step !== 'symbol')];
    return yaml.fault(path, `${showPath(path)} ${issue.message}.`);
  });
  return { ok: false, faults };
}

/** `samples[0].args` */
export function showPath(path: Path): string {
  if (path.length === 0) return 'The file';
  return path.reduce<string>((shown, step) => (typeof step === 'number' ? `${shown}[${step}]` : `${shown}${shown === '' ? '' : '.'}${step}`), '');
}

/** The line of the place, or of the nearest one around it that exists. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
