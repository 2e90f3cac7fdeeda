export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/neo4j/', '<rootDir>/tests/browser/'],
  extensionsToTreatAsEsm: ['.ts'],
  // Imports are written './x.js' as TypeScript wants them; the mapper takes the ending off.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  coverageProvider: 'v8',
  // As many as there are cores (one less is usual, which is one on two cores), each started anew when it has grown: a process
  // that runs many test files gets slower with each.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '700MB',
  // No test measures time: a busy machine is only slower.
  testTimeout: 60_000,
  reporters: ['default', './scripts/count-reporter.cjs'],
};
