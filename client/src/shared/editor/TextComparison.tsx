import { useComputedColorScheme } from '@mantine/core';
import { DiffEditor } from '@monaco-editor/react';
import type { Language } from '@dayseven/contracts/vocabulary';
import { editorOptions } from './editor-options.ts';
import './monaco.ts';

export interface TextComparisonProps {
  readonly left: string;
  readonly right: string;
  readonly language: Language;
}

export function TextComparison({ left, right, language }: TextComparisonProps) {
  const scheme = useComputedColorScheme('light');
  return (
    <DiffEditor
      original={left}
      modified={right}
      language={language}
      theme={scheme === 'dark' ? 'night' : 'day'}
      options={{ ...editorOptions, readOnly: true, originalEditable: false, renderSideBySide: true, useInlineViewWhenSpaceIsLimited: false }}
      loading={null}
    />
  );
}
