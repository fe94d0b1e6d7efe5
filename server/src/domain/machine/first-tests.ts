import type { Language } from '@dayseven/contracts/vocabulary';

/** What the judge calls: its name, and how Go imports the root of the solution. */
export interface Called {
  readonly name: string;
  readonly module: string;
}

/** What a file of tests begins with: one test that is skipped, with the package or the imports it needs, so that it compiles beside the starter and says of itself that nothing is tried. */
export function firstTests(language: Language, path: string, { name, module }: Called): string {
  const folders = path.split('/').slice(0, -1);
  if (language === 'go') return goTests(folders.at(-1) ?? module, folders.length === 0 ? name : '');
  const index = `${folders.length === 0 ? './' : '../'.repeat(folders.length)}index.ts`;
  return [
    'import assert from \'node:assert/strict\';', 'import { test } from \'node:test\';', `import { ${name} } from '${index}';`, '',
    `test('${name}', (t) => {`, `  t.skip('${nothing}');`, '});', '',
  ].join('\n');
}

const nothing = 'Nothing is tried here yet.';

function goTests(inPackage: string, called: string): string {
  return [`package ${inPackage}`, '', 'import "testing"', '', `func Test${called === '' ? 'First' : called}(t *testing.T) {`, `\tt.Skip("${nothing}")`, '}', ''].join('\n');
}

const begins: Readonly<Record<Language, RegExp>> = { go: /^func Test/m, typescript: /\b(?:test|it)(?:\.\w+)?\s*\(/ };

/** Whether a text looks as if a test were in it; whether it is one is for the compiler to say. */
export function holdsTest(language: Language, text: string): boolean {
  return begins[language].test(text);
}
