import { describeLaws } from '../laws/laws.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';
import { openEmpty } from './open-empty.js';

describeWithNeo4j('the laws of loading', {}, (server) => {
  describeLaws('neo4j', () => openEmpty(server().uri), { runs: 3 });
});
