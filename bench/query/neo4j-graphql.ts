// The same graph behind @neo4j/graphql, for comparison only.

import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';

const typeDefs = `
  type Talk @node {
    id: ID!
    title: String
    year: Int
    events: [Event!]! @relationship(type: "PRESENTED_AT", direction: OUT)
    speakers: [Speaker!]! @relationship(type: "GAVE", direction: IN)
    concepts: [Concept!]! @relationship(type: "DISCUSSES", direction: OUT, properties: "Discusses")
  }
  type Event @node {
    id: ID!
    name: String!
    year: Int
  }
  type Speaker @node {
    id: ID!
    name: String!
    talks: [Talk!]! @relationship(type: "GAVE", direction: OUT)
  }
  type Concept @node {
    id: ID!
    prefLabel: String!
    conferences: Int
    years: Int
    talkCount: Int @alias(property: "talks")
    firstYear: Int
    lastYear: Int
    talks: [Talk!]! @relationship(type: "DISCUSSES", direction: IN, properties: "Discusses")
  }
  type Discusses @relationshipProperties {
    salience: Float
  }
`;

/** A schema that @neo4j/graphql answers from a driver's database. */
export async function neo4jGraphqlSchema(driver: Driver): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({ typeDefs, driver }).getSchema();
}
