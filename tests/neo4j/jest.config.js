import base from '../../jest.config.js';

export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/neo4j'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
};
