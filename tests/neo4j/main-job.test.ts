import { describeMainJob } from '../main-job/main-job.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';

describeWithNeo4j('the main job', {}, (server) => {
  describeMainJob('Neo4j', () => ({ NEO4J_URI: server().uri }));
});
