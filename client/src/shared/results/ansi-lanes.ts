import Anser from 'anser';

export interface AnsiPiece {
  readonly text: string;
  /** Class names for colour and weight; colours by name, so that both schemes can choose their own. */
  readonly className: string;
}

const weights = new Set<string>(['bold', 'dim', 'italic', 'underline', 'strikethrough']);

/** A program's output as pieces to render; escape codes become classes and never markup. */
export function ansiPieces(output: string): readonly AnsiPiece[] {
  return Anser.ansiToJson(output, { json: true, remove_empty: true, use_classes: true }).map(({ content, fg, decorations }) => ({
    text: withoutControls(content),
    className: [...(isNamedColour(fg) ? [fg] : []), ...decorations.filter((name) => weights.has(name)).map((name) => `ansi-${name}`)].join(' '),
  }));
}

const isNamedColour = (name: string | null): name is string => name !== null && /^ansi-(bright-)?(red|green|yellow|blue|magenta|cyan)$/.test(name);

/** Cursor movements and bells that are no colours have no meaning in a page. */
function withoutControls(text: string): string {
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd');
}
