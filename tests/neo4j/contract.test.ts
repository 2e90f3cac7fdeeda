import { describeGraphStore } from '../store/contract.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';
import { openEmpty } from './open-empty.js';

describeWithNeo4j('the contract of a graph store', {}, (server) => {
  describeGraphStore('neo4j', () => openEmpty(server().uri), { runs: 10 });
});
