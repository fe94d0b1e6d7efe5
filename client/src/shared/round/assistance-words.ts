import type { Assistance } from '@dayseven/contracts/vocabulary';

export const assistanceNames: Readonly<Record<Assistance, string>> = { plain: 'Plain text', highlighting: 'Colours and brackets', completion: 'Completion' };

export const assistanceMeans: Readonly<Record<Assistance, string>> = {
  plain: 'As in a shared document: no colours, nothing suggested.',
  highlighting: 'Colours and matching brackets, nothing suggested and nothing marked while you type.',
  completion: 'Suggestions of what the language has, and Ctrl S formats.',
};
