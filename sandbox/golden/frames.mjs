import { join, u16, u32, u64, u8, utf8 } from './bytes.mjs';

const frame = (kind, payload) => join(u8(kind), u32(payload.length), payload);
const json = (value) => utf8(JSON.stringify(value));
const limits = { compileWallMs: 10000, compileDiagnosticsBytes: 16384, caseCpuMs: 2000, caseWallMs: 6000, answerBytes: 1048576, outputShownBytes: 65536, outputKillBytes: 8388608 };

const job = (language) => ({ v: 1, language, cases: 2, limits });
const diagnostic = { severity: 'error', file: 'solution.go', line: 4, column: 27, message: 'declared and not used: x' };
const finding = { severity: 'warning', file: 'solution.go', line: 4, column: 2, endLine: 4, endColumn: 7, message: 'self-assignment of x' };
const content = (bytes) => [...bytes];

const toSandbox = (name, kind, means, payload) => ({ name: `to-sandbox-${name}`, direction: 'to-sandbox', kind, means, bytes: frame(kind, payload) });
const toHost = (name, kind, means, payload) => ({ name: `to-host-${name}`, direction: 'to-host', kind, means, bytes: frame(kind, payload) });
const said = (name, kind, means) => toHost(name, kind, means, json(means));
const output = (name, caseIndex, stream, cut, bytes) =>
  toHost(name, 3, { case: caseIndex, stream, cut, bytes: content(bytes) }, join(u32(caseIndex), u8(stream), u8(cut ? 1 : 0), bytes));

/** One frame of every kind each way. `bytes` in a description are numbers from 0 to 255. */
export const frames = [
  toSandbox('job-go', 1, job('go'), json(job('go'))),
  toSandbox('job-typescript', 1, job('typescript'), json(job('typescript'))),
  toSandbox('file', 2, { name: 'solution.go', text: 'package main\n' }, join(u16(11), utf8('solution.go'), utf8('package main\n'))),
  toSandbox('file-empty', 2, { name: 'glue.go', text: '' }, join(u16(7), utf8('glue.go'))),
  toSandbox('case', 3, { case: 1, bytes: content(u64(9)) }, join(u32(1), u64(9))),
  toSandbox('end', 4, {}, new Uint8Array()),
  toSandbox('vet', 5, { wallMs: 1000 }, json({ wallMs: 1000 })),
  toSandbox('format', 6, { v: 1, wallMs: 2000 }, json({ v: 1, wallMs: 2000 })),
  said('ready', 1, { v: 1, language: 'go' }),
  said('compiled', 2, { ok: true, wallMs: 91.5, stages: { check: 0.1, compile: 31.2, link: 60.2 }, diagnostics: [] }),
  said('compiled-errors', 2, { ok: false, wallMs: 12.25, stages: { check: 0.1, compile: 12.1 }, diagnostics: [diagnostic] }),
  said('compiled-refused', 2, { ok: false, wallMs: 10001, stages: { compile: 10001 }, diagnostics: [], refused: 'time' }),
  output('output', 0, 1, false, utf8('hello\n')),
  output('output-cut', 7, 2, true, Uint8Array.of(0, 255, 254, 10)),
  output('output-cut-empty', 7, 1, true, new Uint8Array()),
  toHost('answered', 4, { case: 1, cpuNs: 1500000, wallNs: 2500000, bytes: content(u64(42)) }, join(u32(1), u64(1500000), u64(2500000), u64(42))),
  toHost('answered-empty', 4, { case: 0, cpuNs: 0, wallNs: 1, bytes: [] }, join(u32(0), u64(0), u64(1))),
  said('stopped-exited', 5, { case: 2, why: 'exited', exitCode: 2, cpuNs: 1780000, wallNs: 3774408 }),
  said('stopped-signalled', 5, { case: 0, why: 'signalled', signal: 'SIGKILL', cpuNs: 916170000, wallNs: 894930833 }),
  said('stopped-cpu', 5, { case: 0, why: 'cpu', cpuNs: 2004271000, wallNs: 1998277342 }),
  said('stopped-protocol', 5, { case: 1, why: 'protocol', cpuNs: 342511, wallNs: 911026, detail: 'more than one answer was written' }),
  said('done', 6, { peakMemoryBytes: 3948544, oomKills: 0, cpuNs: 2245000 }),
  said('done-uncounted', 6, { peakMemoryBytes: 3948544, oomKills: null, cpuNs: 2245000 }),
  said('fault', 7, { text: 'the job has no glue.go' }),
  said('findings', 9, { ok: true, wallMs: 44.5, diagnostics: [finding] }),
  said('findings-none', 9, { ok: false, wallMs: 0, diagnostics: [] }),
  said('formatted', 11, { ok: true, wallMs: 3.25, text: 'package main\n', diagnostics: [] }),
  said('formatted-not', 11, { ok: false, wallMs: 2.5, text: '', diagnostics: [diagnostic] }),
];
