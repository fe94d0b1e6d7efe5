import { Center, Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { CodeEditorProps } from './MonacoEditor.tsx';

// Monaco is by far the largest part of the page and comes only where code is written.
const MonacoEditor = lazy(async () => ({ default: (await import('./MonacoEditor.tsx')).MonacoEditor }));

/** The one editor of the product. */
export function CodeEditor(props: CodeEditorProps) {
  return (
    <Suspense fallback={<EditorLoading />}>
      <MonacoEditor {...props} />
    </Suspense>
  );
}

function EditorLoading() {
  return (
    <Center h="100%">
      <Loader size="sm" aria-label="Loading the editor" />
    </Center>
  );
}
