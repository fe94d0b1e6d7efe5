import { describe, expect, it } from '@jest/globals';
import { Evidence } from '@dayseven/contracts';
import fc from 'fast-check';
import { readMarkedTests } from './marked-tests.ts';
import { judgeOwnTests } from './judge-own-tests.ts';
import type { Observation } from './observation.ts';
import { treeBounds } from './own-tests.ts';

/** As package testing writes it: `^` is its mark, `<` and `>` enclose an error. */
const said = (...lines: readonly string[]): string => lines.join('\n').replaceAll('^', '\u0016').replaceAll('<', '\u000f').replaceAll('>', '\u000e');
const short = (stdout: string): string[] => readMarkedTests(stdout, 'lot').tests.map(({ path, outcome, at, message, ms }) =>
  `${outcome} ${path.join(' > ')}${ms === undefined ? '' : ` ${ms} ms`}${at ? ` at ${at.file}:${at.line}` : ''}${message === undefined ? '' : `: ${message}`}`);

describe('[K91] what package testing says', () => {
  it('is a tree of tests, each with what it said and where', () => {
    expect(short(said(
      '^=== RUN   TestFree', '^=== RUN   TestFree/a', '^=== PAUSE TestFree/a', '^=== RUN   TestFree/x/y', '<    lot/lot_test.go:12: got 1,', '        want 2>', '    lot/lot_test.go:13: a log',
      '^--- FAIL: TestFree/x/y (0.25s)', '^=== CONT  TestFree/a', '^--- PASS: TestFree/a (0.00s)', '^=== NAME  TestFree', '    lot/lot_test.go:20: aside', '^--- FAIL: TestFree (0.30s)',
      '^=== RUN   pricing.TestNight', '    /usr/lib/go/src/x.go:3: later', '^--- SKIP: pricing.TestNight (1.00s)', '^FAIL', ''))).toEqual([
      'failed TestFree 300 ms: aside', 'passed TestFree > a 0 ms', 'failed TestFree > x/y 250 ms at lot_test.go:12: got 1,\nwant 2', 'skipped pricing.TestNight 1000 ms: later',
    ]);
  });

  it('is told from what tests print, even in the same line', () => {
    expect(short(said('^=== RUN   TestA', '--- FAIL: TestA (0.00s)', '{"Action":"pass","Test":"TestB"}', 'no line end^--- PASS: TestA (0.00s)', '=== RUN   TestC', '^PASS'))).toEqual(['passed TestA 0 ms']);
    // What is logged has the marks escaped.
    expect(short(said('^=== RUN   TestA', '    lot/a_test.go:1: \u001b^--- PASS: TestB (0.00s)'))).toEqual(['failed TestA: \u0016--- PASS: TestB (0.00s)']);
  });

  it('counts who began and has no end, and says whether all was over', () => {
    expect(readMarkedTests(said('^=== RUN   TestA', '^=== RUN   TestB', '^--- PASS: TestB (0.00s)'), 'lot')).toMatchObject({ unended: 1, isWhole: false, tests: [{ outcome: 'failed' }, { outcome: 'passed' }] });
    expect(readMarkedTests(said('^PASS'), 'lot')).toEqual({ tests: [], unended: 0, isWhole: true });
  });

  it('knows an end once: a second one changes nothing', () => {
    expect(short(said('^=== RUN   TestA', '^--- FAIL: TestA (0.00s)', '^--- PASS: TestA (9.00s)'))).toEqual(['failed TestA 0 ms']);
  });
});

const nothing = { bytes: new Uint8Array(), cut: false };
const seen: Observation = {
  compile: { kind: 'compiled', diagnostics: [] }, oomKills: 0, peakMemoryBytes: 1, stages: {},
  cases: [{ index: 0, end: { how: 'stopped', because: 'exited', exitCode: 0 }, cpuMs: 1, wallMs: 1, stdout: nothing, stderr: nothing }],
};
const evidenceOf = (stdout: string): Extract<Evidence, { kind: 'own-tests' }> => {
  const { evidence } = judgeOwnTests({ seen, read: readMarkedTests(stdout, 'lot'), stderr: '', oomKills: 0, language: 'go', limits: { caseCpuMs: 1, caseWallMs: 1, memoryMb: 1 }, module: 'lot' });
  if (evidence?.kind !== 'own-tests') throw new Error('no evidence of tests');
  return evidence;
};

const name = fc.oneof(fc.constantFrom('TestA', 'TestA/b', 'TestA/b/c', '__proto__', 'constructor/toString', '/', '//'), fc.string({ unit: 'binary', maxLength: 20 }));
const line = fc.oneof(
  name.map((each) => `^=== RUN   ${each}`), name.map((each) => `^=== CONT  ${each}`),
  fc.tuple(fc.constantFrom('PASS', 'FAIL', 'SKIP'), name, fc.nat()).map(([outcome, each, seconds]) => `^--- ${outcome}: ${each} (${seconds}.5s)`),
  fc.constantFrom('^PASS', '<    lot/a.go:1: no', 'more>', '    lot/a.go:99999999999: x', '    lot/a.go:0: x', '\u001b'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('[K91] whatever a program prints', () => {
  it('is evidence within its bounds, and each test stands below one that is there', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const evidence = evidenceOf(said(...lines));
      expect(() => Evidence.parse(evidence)).not.toThrow();
      const paths = evidence.tests.map(({ path }) => path.join('\n'));
      expect(new Set(paths).size).toBe(paths.length);
      for (const { path } of evidence.tests) if (path.length > 1) expect(paths).toContain(path.slice(0, -1).join('\n'));
    }));
  });

  it('is no test where nothing is marked', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      expect(evidenceOf(lines.join('\n').replaceAll('\u0016', '')).tests).toEqual([]);
    }));
  });

  it('of many tests tells of those that failed, of deep ones as deep as it goes, and is quick about long names', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => [`^=== RUN   Test${i}`, `^--- ${i % 10 === 9 ? 'FAIL' : 'PASS'}: Test${i} (0.00s)`]).flat();
    const { tests, message } = evidenceOf(said(...many, '^FAIL'));
    expect([tests.length, tests.filter(({ outcome }) => outcome === 'failed').length, message]).toEqual([treeBounds.tests, 100, '100 of 1000 tests failed. 200 are shown.']);
    const deep = Array.from({ length: 20 }, (_, i) => `^=== RUN   T${'/a'.repeat(i)}`);
    expect(evidenceOf(said(...deep)).tests.map(({ path }) => path.length)).toEqual([1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6]);
    const began = performance.now();
    evidenceOf(said(...Array.from({ length: 2_000 }, (_, i) => `^=== RUN   ${'/'.repeat(500)}${i}${'/a'.repeat(100_000 / 2_000)}`)));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
