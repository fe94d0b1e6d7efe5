import { codeOnly, importsOf, packageName } from './go-code.ts';
import { builtins, keywords } from './go-words.ts';

/** The packages that may be imported: from a path to its exported names, as Go declares them. */
export type GoPackages = Readonly<Record<string, readonly string[]>>;

export interface Suggestion {
  readonly label: string;
  readonly kind: 'package' | 'const' | 'func' | 'type' | 'var' | 'keyword' | 'builtin' | 'word';
  /** A declaration, or a package's path. */
  readonly detail?: string;
}

/** What may stand in the place of the text from an offset to the cursor. */
export interface Suggestions {
  readonly from: number;
  readonly items: readonly Suggestion[];
}

const nothing: Suggestions = { from: 0, items: [] };

/** What Go and its available packages have at this place. Nobody knows the types here, so a value's fields and methods are not offered. */
export function goSuggestions(text: string, cursor: number, packages: GoPackages): Suggestions {
  const line = text.slice(text.lastIndexOf('\n', cursor - 1) + 1, cursor);
  const path = /^\s*(?:import\s+)?(?:[\w.]+\s+)?"([^"]*)$/.exec(line)?.[1];
  if (path !== undefined) return isAmongImports(text.slice(0, cursor)) ? { from: cursor - path.length, items: Object.keys(packages).map((label) => ({ label, kind: 'package' })) } : nothing;

  // What is a comment or a string at the cursor is blank there; a code character put there tells.
  const code = codeOnly(`${text.slice(0, cursor)}_${text.slice(cursor)}`);
  if (code[cursor] !== '_') return nothing;
  const before = code.slice(0, cursor);
  const [typed = ''] = /[\p{L}\p{N}_]*$/u.exec(before) ?? [];
  if (/^\p{N}/u.test(typed)) return nothing;
  const from = cursor - typed.length;
  const isMember = /\.\s*$/.test(before.slice(0, from));
  if (isMember) return { from, items: membersOf(/(?<![.\p{L}\p{N}_)\]])([\p{L}_][\p{L}\p{N}_]*)\s*\.\s*$/u.exec(before.slice(0, from))?.[1], { text, code, packages }) };
  const elsewhere = `${before.slice(0, from)} ${code.slice(cursor + 1).replace(/^[\p{L}\p{N}_]+/u, '')}`;
  return { from, items: namesIn(text, elsewhere, packages) };
}

function isAmongImports(before: string): boolean {
  return /^\s*import\s*(?:\([^)]*|[^\n(]*)$(?![^])/m.test(before) && !/^func\b/m.test(before);
}

interface Place {
  readonly text: string;
  readonly code: string;
  readonly packages: GoPackages;
}

function membersOf(name: string | undefined, { text, code, packages }: Place): readonly Suggestion[] {
  if (name === undefined) return [];
  const imported = importsOf(text).get(name);
  // A name that stands anywhere without a dot behind it is declared there.
  const isDeclared = new RegExp(`(?<![.\\w])${name}\\b(?!\\s*\\.)`).test(code);
  const paths = imported === undefined ? Object.keys(packages).filter((path) => packageName(path) === name && !isDeclared) : [imported];
  const members = paths.flatMap((path) => packages[path] ?? []).flatMap(suggestionOf);
  return [...new Map(members.map((member) => [member.label, member])).values()];
}

function suggestionOf(declaration: string): readonly Suggestion[] {
  const [, kind, label] = /^(const|func|type|var) (\w+)/.exec(declaration) ?? [];
  return isKind(kind) && label !== undefined ? [{ label, kind, detail: declaration }] : [];
}

function isKind(word: string | undefined): word is 'const' | 'func' | 'type' | 'var' {
  return word === 'const' || word === 'func' || word === 'type' || word === 'var';
}

function namesIn(text: string, elsewhere: string, packages: GoPackages): readonly Suggestion[] {
  const imported = importsOf(text);
  const named = new Map([...Object.keys(packages).toReversed().map((path) => [packageName(path), path] as const), ...[...imported].filter(([, path]) => path in packages)]);
  const fixed: readonly Suggestion[] = [
    ...keywords.map((label) => ({ label, kind: 'keyword' as const })),
    ...builtins.map((label) => ({ label, kind: 'builtin' as const })),
    ...[...named].map(([label, detail]) => ({ label, kind: 'package' as const, detail })),
  ];
  const known = new Set(fixed.map(({ label }) => label));
  const words = new Set(elsewhere.match(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]+/gu));
  return [...fixed, ...[...words].filter((word) => !known.has(word)).map((label) => ({ label, kind: 'word' as const }))];
}
