import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { oldTags } from '../../setup/images/image-store.mjs';
import { imageSources, imageTags } from '../../setup/images/sandbox-images.mjs';

describe('[U7] the sandbox images\' tags', () => {
  let folder = '';
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dayseven-images-'));
    write('images/Dockerfile', 'FROM x');
    write('supervisor/main.go', 'package main');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('change with a source', () => {
    const before = imageTags(folder);
    expect(before.go).toMatch(/^dayseven\/go:[0-9a-f]{12}$/);
    write('supervisor/main.go', 'package  main');
    expect(imageTags(folder).go).not.toBe(before.go);
  });

  it('change with a name', () => {
    const before = imageTags(folder);
    write('supervisor/empty.go', '');
    expect(imageTags(folder)).not.toEqual(before);
  });

  it('do not change with tests, pages, golden files and installed packages', () => {
    const before = imageTags(folder);
    for (const path of ['supervisor/main_test.go', 'PROTOCOL.md', 'golden/one.json', 'images/typescript/node_modules/a/index.js', 'harness/x.test.ts']) write(path, 'x');
    expect(imageTags(folder)).toEqual(before);
    expect(imageSources(folder)).toEqual(['images/Dockerfile', 'supervisor/main.go']);
  });
});

describe('[U7] old images', () => {
  const now = 10_000_000_000;
  const image = (tags: string[] | null, ageMinutes: number): object => ({ RepoTags: tags, Created: now / 1000 - ageMinutes * 60 });

  it('are ours, neither kept nor fresh', () => {
    const images = [image(['dayseven/go:old', 'mine/copy:1'], 600), image(['dayseven/go:kept'], 600), image(['dayseven/go:fresh'], 5), image(null, 600)];
    expect(oldTags(images, ['dayseven/go:kept'], now)).toEqual(['dayseven/go:old']);
  });
});
