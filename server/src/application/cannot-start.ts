/** Something outside keeps the server from starting; the message is one sentence that says what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
