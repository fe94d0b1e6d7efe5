import { loader } from '@monaco-editor/react';
import * as core from 'monaco-editor/editor.js';
import 'monaco-editor/features/register.all.js';
import * as go from 'monaco-editor/languages/definitions/go/go.js';
import 'monaco-editor/languages/definitions/go/register.js';
import 'monaco-editor/languages/definitions/typescript/register.js';
import * as typescriptDefinition from 'monaco-editor/languages/definitions/typescript/typescript.js';
import * as typescript from 'monaco-editor/languages/features/typescript/register.js';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';
import TypeScriptWorker from 'monaco-editor/language/typescript/ts.worker.js?worker';
import compilerOptions from '../../../../sandbox/compiler/compiler-options.json';
import globals from '../../../../sandbox/compiler/globals.d.ts?raw';
import testing from '../../../../sandbox/compiler/testing.d.ts?raw';
import { colouredOnly } from './assistance.ts';
import { day, night } from './editor-themes.ts';

// Only two languages of Monaco's eighty are taken, and its workers come from this page's own files.
globalThis.MonacoEnvironment = { getWorker: (_, label) => (label === 'typescript' ? new TypeScriptWorker() : new EditorWorker()) };
loader.config({ monaco: core });

core.editor.defineTheme('day', day);
core.editor.defineTheme('night', night);

for (const [id, { conf, language }] of [[colouredOnly.go, go], [colouredOnly.typescript, typescriptDefinition]] as const) {
  core.languages.register({ id });
  core.languages.setLanguageConfiguration(id, conf);
  core.languages.setMonarchTokensProvider(id, language);
}

const { typescriptDefaults } = typescript;
// The judge reads the same file: what is red here is refused there. The numbers are TypeScript's own enums.
const options: unknown = compilerOptions;
typescriptDefaults.setCompilerOptions(options as typescript.CompilerOptions);
typescriptDefaults.setEagerModelSync(true);

/** Declarations every solution of the open problem sees. */
export function setPrelude(prelude: string): void {
  typescriptDefaults.setExtraLibs([
    { content: globals, filePath: 'file:///globals.d.ts' },
    { content: testing, filePath: 'file:///testing.d.ts' },
    { content: prelude, filePath: 'file:///prelude.d.ts' },
  ]);
}

export { core as monaco };
