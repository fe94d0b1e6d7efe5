import { fetched } from '../fetched.ts';
import { FetchGuard } from '../FetchGuard.tsx';
import { monospace } from './editor-options.ts';
import type { CodeEditorProps } from './MonacoEditor.tsx';

// Monaco is by far the largest part of the page and comes only where code is written.
const loadMonaco = async () => (await import('./MonacoEditor.tsx')).MonacoEditor;
const MonacoEditor = fetched(loadMonaco);

/** Fetches the editor before it is wanted, while somebody still reads what is before it. */
export function fetchEditor(): void {
  // What fails here is tried, and told, when the editor is shown.
  loadMonaco().catch(() => undefined);
}

/** The one editor of the product. Until it is there its text can be read. */
export function CodeEditor(props: CodeEditorProps) {
  const reading = <pre className="editor-text" style={{ fontFamily: monospace }} aria-busy>{props.text}</pre>;
  return (
    <FetchGuard what="The editor" loading={reading} instead={(notice) => <>{notice}{reading}</>}>
      <MonacoEditor {...props} loading={reading} />
    </FetchGuard>
  );
}
