import { importsIn } from './imports.mjs';
import { ts } from './vendor.mjs';

const most = 50;
const mostChars = 2_000;

/** What the candidate is told: errors, or where there are none what is worth a warning. */
export function tell(checked, place) {
  const errors = errorsOf(checked, place);
  return errors.length > 0 ? errors : warningsOf(checked);
}

/** The same of several files; the check comes last, for it only repeats what is wrong in one of them. */
export function tellTree({ files, check }, place) {
  const errors = files.flatMap((file) => errorsOf({ ...file, check: [] }, place));
  if (errors.length > 0) return errors.slice(0, most);
  return check.length > 0 ? errorsOf({ ...files[0], solution: [], check }, place) : files.flatMap(warningsOf).slice(0, most);
}

/** Imports refused, the errors of his file in order, and what the check of its shape says. */
function errorsOf({ source, solution, check }, place) {
  const imports = importsIn(source, place.ruleFor?.(source.fileName));
  const own = solution
    .filter((diagnostic) => diagnostic.category === ts.DiagnosticCategory.Error && !imports.some((refused) => covers(refused, diagnostic)))
    .concat(imports)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map((diagnostic) => positioned('error', source, diagnostic));
  const shape = check.filter((diagnostic) => diagnostic.category === ts.DiagnosticCategory.Error).slice(0, 1);
  return [...shape.map((diagnostic) => aboutShape(diagnostic, place)), ...own].slice(0, most);
}

const awaitsNothing = 80007;

/** What has no effect or is on its way out; advice on style is none of ours. */
function warningsOf({ source, remarks }) {
  return remarks
    .filter(({ code, reportsUnnecessary, reportsDeprecated }) => reportsUnnecessary || reportsDeprecated || code === awaitsNothing)
    .slice(0, most)
    .map((diagnostic) => positioned('warning', source, diagnostic));
}

/** An error that belongs to the file as a whole. */
export function onFirstLine(file, message) {
  return { severity: 'error', file, line: 1, column: 1, message: message.slice(0, mostChars) };
}

function covers(outer, inner) {
  return inner.start !== undefined && inner.start >= outer.start && inner.start + inner.length <= outer.start + outer.length;
}

function positioned(severity, source, { start = 0, length = 0, messageText }) {
  const from = source.getLineAndCharacterOfPosition(start);
  const to = source.getLineAndCharacterOfPosition(start + length);
  return {
    severity, file: source.fileName.slice(1),
    line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1,
    message: flat(messageText),
  };
}

// Advice for a project's settings means nothing to a candidate.
const advice = / ?(?:Do you need to (?:change your target library|install type definitions)|Try changing the 'lib'|Consider (?:using|setting) [^.]*'(?:tsconfig|lib|esModuleInterop)).*$/gm;

function flat(messageText) {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n').replace(advice, '');
  return text.length > mostChars ? `${text.slice(0, mostChars)}...` : text;
}

const missing = new Set([2304, 2305, 2306, 2339, 2459, 2460, 2613, 2614, 2724]);
const isOnlyType = new Set([1361, 1362, 2693, 2749]);

/** The check's first line is `// want: <the declaration>`. */
function aboutShape(diagnostic, { firstFile, checkText }) {
  const declaration = /^\/\/ want: (.+)$/m.exec(checkText)?.[1]?.trim() ?? '';
  const [, kind = 'value', name = 'the answer'] = /\b(function|class)\s+(\w+)/.exec(declaration) ?? [];
  const wanted = declaration.replace(/^(?:export )?/, 'export ');
  const atImport = diagnostic.file.statements.some((statement) => ts.isImportDeclaration(statement) && statement.pos <= diagnostic.start && diagnostic.start < statement.end);
  if (isOnlyType.has(diagnostic.code) || (atImport && missing.has(diagnostic.code))) return onFirstLine(firstFile, `Export a ${kind} ${name}: ${wanted}`);
  return onFirstLine(firstFile, `${name} does not fit ${wanted.slice('export '.length)}: ${flat(diagnostic.messageText)}`);
}
