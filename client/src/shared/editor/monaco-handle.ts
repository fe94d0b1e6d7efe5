import type { editor } from 'monaco-editor';
import type { EditorHandle, Marker, Place } from './editor-handle.ts';
import { monaco } from './monaco.ts';

const owner = 'judge';

interface OwnHandle extends EditorHandle {
  /** Makes the editor show this text, without telling anyone. */
  showText(text: string): void;
}

/** `quietly` runs a change that must not be reported as typing. */
export function createHandle(instance: editor.IStandaloneCodeEditor, quietly: (change: () => void) => void): OwnHandle {
  const model = instance.getModel();
  if (model === null) throw new Error('The editor shows no text.');

  const change = (offset: number, deleted: number, text: string) => {
    const from = model.getPositionAt(offset);
    const range = monaco.Range.fromPositions(from, model.getPositionAt(offset + deleted));
    model.pushEditOperations(instance.getSelections(), [{ range, text, forceMoveMarkers: false }], () => null);
  };

  return {
    showText(text) {
      if (model.getValue() !== text) quietly(() => model.setValue(text));
    },
    applyEdits(edits) {
      model.pushStackElement();
      quietly(() => edits.forEach(([offset, deleted, text]) => change(offset, deleted, text)));
      model.pushStackElement();
    },
    replaceText(text) {
      instance.pushUndoStop();
      instance.executeEdits('page', [{ range: model.getFullModelRange(), text }]);
      instance.pushUndoStop();
    },
    async format() {
      const isAtTheEnd = instance.getPosition()?.equals(model.getFullModelRange().getEndPosition()) === true;
      await instance.getAction('editor.action.formatDocument')?.run();
      // A line end that was put behind the cursor has taken it along.
      if (isAtTheEnd) instance.setPosition(model.getPositionAt(model.getValue().trimEnd().length));
    },
    setMarkers(markers) {
      const said = new Set(monaco.editor.getModelMarkers({ resource: model.uri }).filter((marker) => marker.owner !== owner).map(asSaid));
      monaco.editor.setModelMarkers(model, owner, markers.map(toMonaco).filter((marker) => !said.has(asSaid(marker))));
    },
    reveal({ line, column }: Place) {
      const position = model.validatePosition({ lineNumber: line, column: column ?? firstColumn(model, line) });
      instance.setPosition(position);
      instance.revealPositionInCenterIfOutsideViewport(position);
      instance.focus();
    },
    focus: () => instance.focus(),
  };
}

const firstColumn = (model: editor.ITextModel, line: number): number =>
  line <= model.getLineCount() ? model.getLineFirstNonWhitespaceColumn(line) || 1 : 1;

// The editor's own type-checker says the same on the same line: once is enough.
const asSaid = ({ startLineNumber, message }: editor.IMarkerData): string => `${startLineNumber} ${message}`;

function toMonaco({ severity, from, to, message }: Marker): editor.IMarkerData {
  const end = to ?? { line: from.line, column: from.column + 1 };
  return {
    severity: severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
    startLineNumber: from.line,
    startColumn: from.column,
    endLineNumber: end.line,
    endColumn: end.column,
    message,
    source: 'judge',
  };
}
