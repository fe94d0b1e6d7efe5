import { useComputedColorScheme } from '@mantine/core';
import { DiffEditor } from '@monaco-editor/react';
import { useEffect } from 'react';
import { editorOptions } from './editor-options.ts';
import { monaco } from './monaco.ts';

export interface TextComparisonProps {
  readonly left: string;
  readonly right: string;
}

const paths = { left: 'comparison:/left', right: 'comparison:/right' };

/** Two texts side by side, as plain text: the language service must not take them for part of the solution. */
export function TextComparison({ left, right }: TextComparisonProps) {
  const scheme = useComputedColorScheme('light');
  // The wrapper would dispose of the texts before the editor that shows them.
  useEffect(() => () => void setTimeout(disposeTexts), []);
  return (
    <DiffEditor
      original={left}
      modified={right}
      originalModelPath={paths.left}
      modifiedModelPath={paths.right}
      keepCurrentOriginalModel
      keepCurrentModifiedModel
      language="plaintext"
      theme={scheme === 'dark' ? 'night' : 'day'}
      options={{ ...editorOptions, readOnly: true, originalEditable: false, renderSideBySide: true, useInlineViewWhenSpaceIsLimited: false }}
      loading={null}
    />
  );
}

function disposeTexts(): void {
  for (const path of Object.values(paths)) monaco.editor.getModel(monaco.Uri.parse(path))?.dispose();
}
