export * from './ids.ts';
export * from './job.ts';
export * from './language.ts';
export * from './problem.ts';
export * from './signature.ts';
export * from './value-type.ts';
export * from './value.ts';
export * from './verdict.ts';
