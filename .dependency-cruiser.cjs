/** The arrows of design section 2. Each rule is broken by one file in tests/architecture/bad, so that a rule gone blind is noticed. */
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

/** Roots may be prefixed: the canary holds a miniature of the tree. */
const at = (path) => `^(tests/architecture/bad/|)${path}`;

module.exports = {
  forbidden: [
    rule('domain-is-pure', { path: at('server/src/domain/'), pathNot: '\\.test\\.ts$' }, { pathNot: [at('server/src/domain/'), at('contracts/src/')] }),
    rule('domain-borrows-words-only', { path: at('server/src/domain/'), pathNot: '\\.test\\.ts$' }, { path: '^contracts/src/', dependencyTypesNot: ['type-only'] }),
    rule('application-knows-no-adapter', { path: at('server/src/application/') }, { path: at('server/src/(adapters/|cli/|main|assemble)') }),
    rule('application-knows-no-vendor', { path: at('server/src/application/'), pathNot: '\\.test\\.ts$' }, { path: 'node_modules/', pathNot: 'node_modules/(zod|@dayseven)/' }),
    rule('adapters-do-not-know-each-other', { path: at('server/src/adapters/([^/]+)/') }, { path: at('server/src/adapters/'), pathNot: `${at('server/src/adapters/$2/')}` }),
    rule('docker-stays-in-its-adapter', { path: at('server/src/(?!adapters/docker/)') }, { path: 'node_modules/(dockerode|@types/dockerode)/' }),
    rule('sqlite-stays-in-its-adapter', { path: at('server/src/(?!adapters/sqlite/)') }, { path: 'node_modules/(better-sqlite3|kysely|@types/better-sqlite3)/' }),
    rule('sockets-stay-in-their-adapter', { path: at('server/src/(?!adapters/socket/)') }, { path: 'node_modules/socket\\.io/' }),
    rule('problems-know-contracts-only', { path: at('problems/') }, { path: '^(server|client|tests|sandbox)/' }),
    rule('contracts-know-zod-only', { path: at('contracts/src/') }, { pathNot: [at('contracts/src/'), 'node_modules/zod/'] }),
    rule('client-borrows-types-only', { path: at('client/src/') }, { path: '^contracts/src/(?!limits)', dependencyTypesNot: ['type-only'] }),
    rule('client-knows-no-server', { path: at('client/src/') }, { path: '^(server|problems)/' }),
    rule('features-do-not-know-each-other', { path: at('client/src/features/([^/]+)/') }, { path: at('client/src/features/'), pathNot: `${at('client/src/features/$2/')}` }),
    rule('features-do-not-know-the-app', { path: at('client/src/(features|connection|shared)/') }, { path: at('client/src/app/') }),
    rule('sockets-stay-in-the-connection', { path: at('client/src/(?!connection/)') }, { path: 'node_modules/socket\\.io-client/' }),
    rule('no-cycles', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^\\.cache/', '^client/dist/', 'problems/catalogue/.*/solutions/', 'tests/programs/(go|typescript)/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default', 'types'], exportsFields: ['exports'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'] },
  },
};
