import { describe, expect, it, test } from '@jest/globals';
import { firstTests, holdsTest } from './first-tests.ts';

const lot = { name: 'ParkingLot', module: 'parkinglot' };

describe('[K68] a file of tests begins with one that is skipped', () => {
  it('in Go in the package of its folder', () => {
    expect(firstTests('go', 'lot_test.go', lot)).toBe('package parkinglot\n\nimport "testing"\n\nfunc TestParkingLot(t *testing.T) {\n\tt.Skip("Nothing is tried here yet.")\n}\n');
    expect(firstTests('go', 'pricing/night/fee_test.go', lot)).toMatch(/^package night\n[^]*\nfunc TestFirst\(t \*testing\.T\) \{/);
  });

  it.each([['lot.test.ts', './index.ts'], ['pricing/night/fee.test.ts', '../../index.ts']])('in TypeScript with what it imports: %s', (path, index) => {
    expect(firstTests('typescript', path, lot)).toBe(`import assert from 'node:assert/strict';\nimport { test } from 'node:test';\nimport { ParkingLot } from '${index}';\n\ntest('ParkingLot', (t) => {\n  t.skip('Nothing is tried here yet.');\n});\n`);
  });
});

test('[K68] a text without a test in it holds none', () => {
  expect((['package lot\n// func TestNothing\n', 'package lot\nfunc TestFee(t *testing.T) {}\n'] as const).map((text) => holdsTest('go', text))).toEqual([false, true]);
  expect(['import { test } from "node:test";\n', 'it("is free", () => undefined);\n', 'test.skip("later");\n'].map((text) => holdsTest('typescript', text))).toEqual([false, true, true]);
});
