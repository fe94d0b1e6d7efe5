import type { CaseInput, ClassSignature, Language, ProblemId } from '@dayseven/contracts/vocabulary';
import type { LevelFile, MachineFile } from './machine-file.ts';

export interface ScriptData {
  readonly kind: 'sample' | 'hidden';
  readonly category: string;
  readonly input: CaseInput;
  readonly explanation?: string;
}

/** A level with all that came before it. */
export interface LevelData {
  /** `parking-lot-level-2` */
  readonly id: ProblemId;
  /** From 1. */
  readonly number: number;
  readonly file: LevelFile;
  /** Markdown. */
  readonly statement: string;
  /** With the methods of the levels before it. */
  readonly signature: ClassSignature;
  /** Written by hand, for this level alone. */
  readonly scripts: readonly ScriptData[];
}

/** A machine-coding problem's folder, read and checked as far as is possible without running anything of it. */
export interface MachineData {
  readonly id: ProblemId;
  /** Absolute. */
  readonly folder: string;
  readonly file: MachineFile;
  readonly levels: readonly LevelData[];
}

/** Go's name of the root package: `parkinglot`. */
export function moduleOf(id: string): string {
  return id.replaceAll('-', '');
}

/** Files by their path, as a candidate has them. */
export type Tree = Readonly<Record<string, string>>;

/** The model's files at a level: what a level does not say anew stays as it was. */
export function modelTree(texts: ReadonlyMap<string, string>, language: Language, level: number): Tree {
  const layers = Array.from({ length: level }, (_, i) => below(texts, `solutions/${language}/level-${i + 1}/`));
  return Object.assign({}, ...layers) as Tree;
}

export function below(texts: ReadonlyMap<string, string>, folder: string): Tree {
  return Object.fromEntries([...texts].filter(([path]) => path.startsWith(folder)).map(([path, text]) => [path.slice(folder.length), text]));
}

/** How a solution of several files travels. */
export function sourceOf(tree: Tree): string {
  return JSON.stringify(tree);
}
