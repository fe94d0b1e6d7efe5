import { useState, type SyntheticEvent } from 'react';

export type SentLine = ReturnType<typeof useSentLine>;

/** A line that is typed and sent: gone once it was taken; why it was not stands until the line is changed. `send` settles with why. */
export function useSentLine(send: (line: string) => Promise<string | undefined>) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isSending, setIsSending] = useState(false);
  return {
    text, failure, isSending,
    type: (next: string) => {
      setText(next);
      setFailure(undefined);
    },
    submit: async (event: SyntheticEvent) => {
      event.preventDefault();
      setIsSending(true);
      const why = await send(text);
      setIsSending(false);
      setFailure(why);
      // What was typed meanwhile is the next line.
      if (why === undefined) setText((now) => (now === text ? '' : now));
    },
  };
}
