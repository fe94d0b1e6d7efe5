const swc = (conditions) => ({
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironmentOptions: { customExportConditions: conditions },
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false }, transform: { react: { runtime: 'automatic' } } } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.cache/', '/dist/'],
});
const server = swc(['source', 'node', 'node-addons']);
const client = swc(['source', 'browser']);
client.transform['^.+\\.tsx?$'][1].jsc.parser.tsx = true;

const inFolders = (...folders) => folders.map((folder) => `<rootDir>/${folder}/**/*.test.ts`);

/** Jest must run through the npm script: without --experimental-vm-modules swc would silently emit CommonJS. */
export default {
  projects: [
    { ...server, displayName: 'unit', testMatch: inFolders('contracts/src', 'problems/src', 'server/src') },
    { ...client, displayName: 'client', testEnvironment: 'jsdom', setupFiles: ['<rootDir>/tests/support/jsdom.ts'], testMatch: ['<rootDir>/client/src/**/*.test.{ts,tsx}'] },
    { ...server, displayName: 'integration', testMatch: inFolders('tests/integration', 'tests/ports', 'tests/architecture', 'tests/setup', 'tests/sandbox', 'tests/bench') },
    { ...server, displayName: 'programs', testMatch: inFolders('tests/programs') },
    { ...server, displayName: 'soak', testMatch: inFolders('tests/soak') },
    { ...server, displayName: 'trouble', testMatch: inFolders('tests/engine-trouble') },
    { ...server, displayName: 'problems', testMatch: inFolders('tests/problems') },
    { ...server, displayName: 'e2e', testMatch: inFolders('tests/e2e') },
  ],
};
