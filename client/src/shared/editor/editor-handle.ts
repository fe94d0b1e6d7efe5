import type { Edit } from '@dayseven/contracts/vocabulary';

/** A place in the text, 1-based as editors count. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/** The same with its file, where there are several. */
export interface FilePlace extends Place {
  readonly file?: string;
}

export interface Marker {
  readonly severity: 'error' | 'warning';
  readonly from: Required<Place>;
  readonly to?: Required<Place>;
  readonly message: string;
}

/** What the rest of the page may do with an editor. */
export interface EditorHandle {
  /** Changes that are already known to the draft; they are not reported back. */
  applyEdits(edits: readonly Edit[]): void;
  /** One undoable edit, reported like typing. */
  replaceText(text: string): void;
  /** Puts the text as it should look in one undoable edit, where the language has a formatter. */
  format(): Promise<void>;
  setMarkers(markers: readonly Marker[]): void;
  reveal(place: Place): void;
  focus(): void;
}
