import { expect, test } from '@jest/globals';
import { whyNoMicrophone } from './microphone.ts';

const named = (name: string) => Object.assign(new Error('as the browser says it'), { name });

test.each([
  ['NotAllowedError', 'blocked for this page'], ['NotFoundError', 'There is no microphone'], ['NotReadableError', 'Another program holds'], ['AbortError', 'could not be opened'],
])('[V19] %s is one sentence that says what to do', (name, words) => {
  expect(whyNoMicrophone(named(name))).toMatch(new RegExp(`${words}.*type your answer\\.$`));
});
