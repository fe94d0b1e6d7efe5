import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readJudgeArguments } from './judge-arguments.ts';
import { readSource } from './read-source.ts';

describe('[J30] the judge on the command line understands', () => {
  it.each([
    [['two-sum', 'a.go'], { problemId: 'two-sum', file: 'a.go', kind: 'submission' }],
    [['two-sum', 'a.go', '--submit'], { problemId: 'two-sum', file: 'a.go', kind: 'submission' }],
    [['--run', 'two-sum', 'a.ts'], { problemId: 'two-sum', file: 'a.ts', kind: 'run' }],
  ])('%j', (args, understood) => {
    expect(readJudgeArguments(args)).toEqual(understood);
  });

  it.each([[[]], [['two-sum']], [['a', 'b', 'c']], [['a', 'b', '--fast']], [['a', 'b', '--run', '--submit']]])('not %j', (args) => {
    expect(() => readJudgeArguments(args)).toThrow(/^[A-Z].*Usage|^Usage/);
  });
});

describe('[J31] a file is refused with one sentence', () => {
  const write = async (name: string, text: string | Buffer): Promise<string> => {
    const file = join(await mkdtemp(join(tmpdir(), 'source-')), name);
    await writeFile(file, text);
    return file;
  };

  it.each([
    ['a.py', 'x', /neither a \.go nor a \.ts/],
    ['a.go', '', /is empty/],
    ['a.ts', ' \n\t\n', /is empty/],
    ['a.go', 'x'.repeat(65 * 1024), /is 65 KB; a source may have 64 KB/],
    ['a.ts', 'x'.repeat(2 * 1024 * 1024), /is 2048 KB/],
  ])('%s', async (name, text, sentence) => {
    await expect(readSource(await write(name, text))).rejects.toThrow(sentence);
  });

  it('when it is not there', async () => {
    await expect(readSource('/nowhere/a.go')).rejects.toThrow(/cannot be read/);
  });

  it('and taken with LF line ends and up to its very limit', async () => {
    expect(await readSource(await write('a.go', 'a\r\nb'))).toEqual({ language: 'go', source: 'a\nb' });
    expect((await readSource(await write('a.ts', 'x'.repeat(64 * 1024)))).source).toHaveLength(64 * 1024);
  });
});

describe('[K9] a folder on the command line', () => {
  const folderOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'sources-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return folder;
  };

  it('is a solution of several files, by their paths; others and links are left out', async () => {
    const folder = await folderOf({ 'lot.go': 'a\r\nb', 'pricing/fee.go': 'c', 'notes.md': 'd' });
    await symlink('/etc/passwd', join(folder, 'link.go'));
    const { language, source } = await readSource(folder);
    expect({ language, files: JSON.parse(source) as unknown }).toEqual({ language: 'go', files: { 'lot.go': 'a\nb', 'pricing/fee.go': 'c' } });
    expect(await readSource(`${folder}/`)).toEqual({ language, source });
  });

  it('is refused with one sentence', async () => {
    await expect(readSource(await folderOf({ 'notes.md': 'd' }))).rejects.toThrow(/^There is no \.go or \.ts file in /);
    await expect(readSource(await folderOf({ 'a.go': 'a', 'b.ts': 'b' }))).rejects.toThrow(/has files of both languages; a solution is in one\.$/);
    await expect(readSource(await folderOf({ 'a.go': '' }))).rejects.toThrow(/is empty/);
  });
});
