import { shown } from './places.mjs';

/** A step of set-up that could not be done; its message is one sentence that says what to do. */
export class SetupFailure extends Error {
  /**
   * @param {string} step
   * @param {string} sentence
   * @param {{ log?: string, cause?: unknown }} [more]
   */
  constructor(step, sentence, { log, cause } = {}) {
    super(log === undefined ? sentence : `${sentence.replace(/\.$/, '')} (log: ${shown(log)}).`, { cause });
    this.name = 'SetupFailure';
    this.step = step;
    this.log = log;
  }
}
