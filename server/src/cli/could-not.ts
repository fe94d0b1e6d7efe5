import { CannotStart } from '../application/cannot-start.ts';

/** The command line could not do what it was asked; the message is one sentence for the person. */
export class CouldNot extends Error {
  override readonly name = 'CouldNot';
}

/** Runs a command; its number is the exit status, and 2 says that it could not. */
export async function endWith(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const isOurs = error instanceof CouldNot || error instanceof CannotStart || (error instanceof Error && error.name === 'SandboxFault');
    process.stderr.write(isOurs ? `${error.message}\n` : `This is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  }
}
