import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { findEngine } from './find-engine.mjs';

/** The address of the engine that Docker's own client would use here. */
export function findThisEngine() {
  return findEngine({ env: process.env, home: homedir(), read: readIfThere });
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
