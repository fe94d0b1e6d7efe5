import { ts } from './vendor.mjs';

const sentence = 'Imports are not available here: a solution is one file and uses only what the language itself has.';

/** Every place where the file asks for another one, as diagnostics. */
export function importsIn(source) {
  if (!/\b(?:import|from|require)\b/.test(source.text)) return [];
  const found = [];
  const waiting = [source];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (asksForAnotherFile(node)) found.push({ file: source, start: node.getStart(source), length: node.getWidth(source), category: ts.DiagnosticCategory.Error, messageText: sentence });
    else ts.forEachChild(node, (child) => void waiting.push(child));
  }
  return found;
}

function asksForAnotherFile(node) {
  switch (node.kind) {
    case ts.SyntaxKind.ImportDeclaration:
    case ts.SyntaxKind.ImportType:
      return true;
    case ts.SyntaxKind.ImportEqualsDeclaration:
      return node.moduleReference.kind === ts.SyntaxKind.ExternalModuleReference;
    case ts.SyntaxKind.ExportDeclaration:
      return node.moduleSpecifier !== undefined;
    case ts.SyntaxKind.CallExpression:
      return node.expression.kind === ts.SyntaxKind.ImportKeyword;
    default:
      return false;
  }
}
