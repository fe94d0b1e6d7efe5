import { expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { migrate } from './migrations.ts';

it('[W12] a database of a newer version is refused and left as it is', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite);
  sqlite.exec("INSERT INTO migrations VALUES (999, 'from the future')");
  expect(() => migrate(sqlite)).toThrow(/newer Day Seven/);
});

it('[P6] every migration is applied once, and the local person is there', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite);
  migrate(sqlite);
  expect(sqlite.prepare('SELECT id FROM persons').pluck().all()).toEqual(['local']);
});

it('[P6] a person has one practice round on a problem, whatever the code does', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite);
  const insert = sqlite.prepare("INSERT INTO rounds (id, person_id, problem_id, kind, opened_at) VALUES (?, 'local', 'two-sum', 'practice', 0)");
  insert.run('a');
  expect(() => insert.run('b')).toThrow(/UNIQUE/);
});

it('[P6] what was typed when a round had one problem is on the sheet of that problem', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, 1);
  sqlite.exec("INSERT INTO rounds VALUES ('a', 'local', 'two-sum', 'practice', 0); INSERT INTO edits VALUES ('a', 'go', 1, 5, 'tab', 1, '[[0,0,\"x\"]]')");
  migrate(sqlite);
  expect(sqlite.prepare('SELECT * FROM edits').all()).toEqual([{ round_id: 'a', problem_id: 'two-sum', language: 'go', revision: 1, at: 5, tab: 'tab', batch: 1, changes: '[[0,0,"x"]]' }]);
  expect(sqlite.prepare('SELECT * FROM round_problems').all()).toEqual([{ round_id: 'a', place: 1, problem_id: 'two-sum' }]);
});
