import { ts } from './vendor.mjs';

const sentence = 'Imports are not available here: a solution is one file and uses only what the language itself has.';

const alone = { mayImport: () => false, sentence };

/** A file among others: it may ask for those by their paths. */
const amongOthers = {
  mayImport: (name) => name !== undefined && /^\.\.?\//.test(name),
  sentence: 'Only your own files can be imported here, by a path such as ./pricing/fee.ts.',
};

const forTests = new Set(['node:test', 'node:assert', 'node:assert/strict']);

/** A file of tests: the runner and what it asserts with, too. */
const inTests = {
  mayImport: (name) => amongOthers.mayImport(name) || forTests.has(name),
  sentence: 'Tests can import your own files, by a path such as ./pricing/fee.ts, and node:test and node:assert/strict.',
};

/** The rule for a file of several. */
export function ruleFor(path) {
  return /\.test\.ts$/.test(path) ? inTests : amongOthers;
}

/** Every place where the file asks for another one that it may not have, as diagnostics. */
export function importsIn(source, rule = alone) {
  if (!/\b(?:import|from|require)\b/.test(source.text)) return [];
  const found = [];
  const waiting = [source];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!asksForAnotherFile(node)) ts.forEachChild(node, (child) => void waiting.push(child));
    else if (!rule.mayImport(nameAskedFor(node))) found.push({ file: source, start: node.getStart(source), length: node.getWidth(source), category: ts.DiagnosticCategory.Error, messageText: rule.sentence });
  }
  return found;
}

/** Known before anything runs; undefined of what is asked for while it does. */
function nameAskedFor(node) {
  const named = node.kind === ts.SyntaxKind.ImportType ? node.argument?.literal : node.moduleSpecifier;
  return named !== undefined && ts.isStringLiteral(named) ? named.text : undefined;
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
