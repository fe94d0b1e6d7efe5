import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { EstimatePad } from './EstimatePad.tsx';
import { useSentLine } from './use-sent-line.ts';

const line = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Estimate/ });
const answers: ((why: string | undefined) => void)[] = [];
const dropped = jest.fn<(line: string) => void>();
const answer = (why: string | undefined) => act(async () => answers.shift()?.(why));

function Pad() {
  const line = useSentLine(() => new Promise((resolve) => answers.push(resolve)));
  return <EstimatePad estimates={[{ text: '10 req/s * 2 => QPS', result: '20 QPS' }]} closed={undefined} line={line} onDrop={dropped} />;
}

beforeEach(() => {
  dropped.mockClear();
  answers.length = 0;
  render(
    <MantineProvider>
      <Pad />
    </MantineProvider>,
  );
});

test('[D42] a late answer leaves alone what was typed meanwhile', async () => {
  await userEvent.type(line(), 'a{Enter}');
  await userEvent.clear(line());
  await userEvent.type(line(), 'b');
  await answer(undefined);
  expect(line().value).toBe('b');
}, 20_000);

test('[D42][D101] a line that was taken makes room for the next, and one that was refused stays to be mended, why until it is', async () => {
  await userEvent.type(line(), 'a{Enter}');
  await answer('Say of what.');
  expect([line().value, screen.queryByText('Say of what.') === null]).toEqual(['a', false]);
  await userEvent.type(line(), 'b');
  expect(screen.queryByText('Say of what.')).toBeNull();
  await userEvent.type(line(), '{Enter}');
  await answer(undefined);
  expect(line().value).toBe('');
});

test('[D42] Ctrl Enter puts the last result into the document, without what was asked for behind the arrow', async () => {
  await userEvent.type(line(), '{Control>}{Enter}{/Control}');
  expect(dropped.mock.calls).toEqual([['10 req/s * 2 = 20 QPS']]);
  expect(answers).toEqual([]);
});
