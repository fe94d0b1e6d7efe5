import { describe, expect, it } from '@jest/globals';
import { goSuggestions, type GoPackages } from './go-suggestions.ts';

const packages: GoPackages = {
  'container/list': ['func New() *List', 'type List struct'],
  'math/rand': ['func Intn(n int) int', 'func Perm(n int) []int'],
  'math/rand/v2': ['func IntN(n int) int', 'func Perm(n int) []int'],
  os: ['const O_RDONLY = 0', 'var Args []string'],
  strings: ['func Index(s string, substr string) int', 'type Builder struct'],
};

/** The cursor is at `|`. */
function at(marked: string) {
  const cursor = marked.indexOf('|');
  return goSuggestions(marked.replace('|', ''), cursor, packages);
}
const labels = (marked: string) => at(marked).items.map(({ label }) => label);
const inside = (body: string, imports = '') => `package main\n\n${imports}\n\nfunc f() {\n\t${body}\n}\n`;

describe('[P21] what Go suggests', () => {
  it('after a package are its exported names, with kind and declaration', () => {
    expect(at(inside('strings.In|', 'import "strings"')).items).toEqual([
      { label: 'Index', kind: 'func', detail: 'func Index(s string, substr string) int' },
      { label: 'Builder', kind: 'type', detail: 'type Builder struct' },
    ]);
    expect(at(inside('strings.In|')).from).toBe(inside('strings.').indexOf('strings.') + 'strings.'.length);
  });

  it.each([
    ['is not imported yet', inside('strings.|'), ['Index', 'Builder']],
    ['has another name here', inside('s.|', 'import (\n\ts "strings"\n)'), ['Index', 'Builder']],
    ['is imported in its newer version', inside('rand.|', 'import "math/rand/v2"'), ['IntN', 'Perm']],
    ['could be one of two', inside('rand.|'), ['Intn', 'Perm', 'IntN']],
  ])('are there when the package %s', (_, marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  it.each([
    ['a package that is not available', inside('exec.|', 'import "os/exec"')],
    ['a package nobody has heard of', inside('nothing.|')],
    ['a variable with a package\'s name', inside('list := []int{1}\n\tlist.|')],
    ['a field with a package\'s name', inside('x.strings.|')],
    ['a call', inside('f().|')],
    ['a number', inside('1.|')],
    ['a word in a comment', inside('// strings.|')],
    ['a word in a comment of many lines', inside('/* \n strings.|')],
    ['a word in a string', inside('x := "strings.|"')],
    ['a word in a string of many lines', inside('x := `\nstrings.|')],
    ['a rune', inside("x := 's|'")],
  ])('are none after %s', (_, marked) => {
    expect(labels(marked)).toEqual([]);
  });

  it('elsewhere are keywords, what is built in, packages by name and words of the file, never the one being typed', () => {
    const offered = labels(inside('result := 1\n\tre|', '// remark\nvar s = "revenue"'));
    for (const label of ['return', 'recover', 'strings', 'rand', 'result', 'main']) expect(offered).toContain(label);
    for (const label of ['re', 'remark', 'revenue', 'exec', 'Index']) expect(offered).not.toContain(label);
    expect(new Set(offered).size).toBe(offered.length);
  });

  it('among imports are the paths that may be imported, and nowhere else', () => {
    expect(labels('package main\n\nimport (\n\t"fmt"\n\t"math/r|')).toEqual(Object.keys(packages));
    expect(labels('package main\n\nimport "|"')).toEqual(Object.keys(packages));
    expect(labels(inside('"|"', 'import "os"'))).toEqual([]);
    expect(labels('package main\n\nimport (\n\t"os"\n)\n\nvar x = []string{\n\t"|')).toEqual([]);
  });
});
