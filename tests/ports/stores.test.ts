import { afterEach, beforeEach, describe } from '@jest/globals';
import { describeDayStore } from './day-store.suite.ts';
import { describeJobLine } from './job-line.suite.ts';
import { describeJobStore } from './job-store.suite.ts';
import { describeNoteStore } from './note-store.suite.ts';
import { describeRoundStore } from './round-store.suite.ts';
import { describeStoryStore } from './story-store.suite.ts';
import { describeTemplateStore } from './template-store.suite.ts';
import { adapters, openPeopled, withRounds, type Stores } from './stores.ts';

describe.each(adapters)('in %s', (_name, open) => {
  let stores: Stores;
  beforeEach(async () => {
    stores = open();
    await withRounds(stores);
  });
  afterEach(() => stores.close());

  describe('a job store', () => describeJobStore(() => stores));
  describe('a round store', () => describeRoundStore(() => stores));
  describe('a day store', () => describeDayStore(() => stores));
  describe('a note store', () => describeNoteStore(() => stores));
  describe('a story store', () => describeStoryStore(() => stores));
  describe('a template store', () => describeTemplateStore(() => stores));
});

describe('the line of jobs', () => describeJobLine(openPeopled));
