import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly clients: string;
  readonly limit: number;
}

export const validate: Validator<Input> = ({ clients, limit }) => {
  if (clients.length > 300_000) return 'clients must have at most 300000 characters.';
  if (!/^[a-z0-9]*$/.test(clients)) return 'clients must consist of lower-case letters and digits.';
  if (limit < 1 || limit > 300_000) return 'limit must be between 1 and 300000.';
  return undefined;
};
