// ES-module-only packages that the code or its tests import by `require` need compiling too.
const ES_MODULES = ['@seriousme/openapi-schema-validator', 'graphql-language-service', 'iso-3166', 'jsonld']

/** Every random input comes from this seed, which a run prints. Workers inherit it. */
process.env.GOVTIES_TEST_SEED ??= String(Date.now() % 2 ** 31)

/** @type {import('jest').Config} */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // d3's default build is an ES module by its file's name, which no transform changes; its other one is for anything else.
  testEnvironmentOptions: { customExportConditions: ['umd', 'node', 'node-addons'] },
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`, '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.govties/'],
  watchPathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.govties/'],
  // Random inputs of fast-check come from the seed of the run.
  setupFiles: ['<rootDir>/test/support/seeded.ts'],
}

/** Tests with the product, Neo4j or a browser, and what these share in one run. */
const whole = {
  ...common,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/setup-file.ts'],
}

/**
 * Unit tests are next to the file that they test, and need no services. Tests that need Neo4j, HTTP or a browser are in
 * test/. `npm test` runs `unit` and `whole`, `npm run test:slow` runs the slow tests, and `npm run test:long` runs the
 * tests that take too long for the gate.
 */
module.exports = {
  testTimeout: 60_000,
  // Each worker has its own Neo4j to write into. All of them share another one that they only read.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/sequencer.cjs',
  reporters: ['default', '<rootDir>/test/support/slowest-files.cjs'],
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'] },
    {
      ...whole,
      displayName: 'whole',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.(slow|long)\\.test\\.ts$'],
    },
    { ...whole, displayName: 'slow', testMatch: ['<rootDir>/test/**/*.slow.test.ts'] },
    { ...whole, displayName: 'long', testMatch: ['<rootDir>/test/**/*.long.test.ts'] },
  ],
}
