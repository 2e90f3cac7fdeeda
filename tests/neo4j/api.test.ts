import { describeApi } from '../api/contract.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';
import { openEmpty } from './open-empty.js';

describeWithNeo4j('the API', {}, (server) => {
  describeApi('neo4j', () => openEmpty(server().uri));
});
