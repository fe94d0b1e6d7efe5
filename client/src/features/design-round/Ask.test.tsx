import { expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Ask } from './Ask.tsx';
import { useSentLine } from './use-sent-line.ts';

function Asking({ onAsk }: { readonly onAsk: (text: string) => Promise<string | undefined> }) {
  return <Ask asked={[]} closed={undefined} line={useSentLine(onAsk)} />;
}

test('[D101] a question that was not taken stays with why until it is changed, and a late answer leaves alone what was typed meanwhile', async () => {
  const answers: ((why: string | undefined) => void)[] = [];
  render(<MantineProvider><Asking onAsk={() => new Promise((resolve) => answers.push(resolve))} /></MantineProvider>);
  const field = screen.getByLabelText<HTMLInputElement>('Ask the interviewer', { selector: 'input' });
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  const ask = () => fireEvent.submit(field);
  const answer = (why: string | undefined) => act(async () => answers.shift()?.(why));
  type('How many?');
  ask();
  await answer('One thing at a time.');
  expect([field.value, screen.queryByText('One thing at a time.') === null]).toEqual(['How many?', false]);
  type('How many users?');
  expect(screen.queryByText('One thing at a time.')).toBeNull();
  ask();
  type('And how fast?');
  await answer(undefined);
  expect(field.value).toBe('And how fast?');
  ask();
  await answer(undefined);
  expect(field.value).toBe('');
});
