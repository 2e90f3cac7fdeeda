// The five questions of bench/query.ts: as this API is asked, as bare Cypher that gives the same answer, and as
// @neo4j/graphql is asked where its schema can say it.

import type { Askable } from './askable.js';

export interface BenchQuestion {
  readonly name: string;
  readonly query: string;
  /** The same answer by one statement; a row's `answer` is compared. */
  readonly cypher: string;
  /** Brings both forms of the answer into one. */
  readonly same: (data: Loose) => unknown;
  readonly theirs: string | null;
  readonly variables: (index: number, known: Askable) => Readonly<Record<string, string>>;
}

// Answers are compared and thrown away.
// eslint-disable-next-line typescript/no-explicit-any
export type Loose = any;

const names = (list: readonly { readonly name: string }[]) =>
  list.map(({ name }) => name).toSorted();

const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';

/** The questions; variables are other things of the graph for each index. */
export const questions: readonly BenchQuestion[] = [
  {
    name: 'concept with 20 talks, their events, speakers and concepts',
    query: `query ($id: String!) {
      concept(label: $id) {
        prefLabel
        talks(first: 20) {
          nodes {
            title year
            events { nodes { name } }
            speakers { nodes { name } }
            concepts { nodes { prefLabel } }
          }
        }
      }
    }`,
    cypher: `MATCH (concept:Concept {id: $id})
      CALL (concept) {
        MATCH (concept)<-[tie:DISCUSSES]-(talk:Talk)
        WITH talk, tie.salience AS salience ORDER BY salience DESC, talk.id LIMIT 20
        RETURN collect({
          title: talk.title, year: talk.year,
          events: [(talk)-[:PRESENTED_AT]->(event:Event) | event.name],
          speakers: [(talk)<-[:GAVE]-(speaker:Speaker) | speaker.name],
          concepts: [(talk)-[:DISCUSSES]->(other:Concept) | other.prefLabel]
        }) AS talks
      }
      RETURN {name: concept.prefLabel, talks: talks} AS answer`,
    same: ({ concept, answer }) =>
      answer
        ? {
            ...answer,
            talks: answer.talks.map((talk: Loose) => ({
              ...talk,
              events: talk.events.toSorted(),
              speakers: talk.speakers.toSorted(),
              concepts: talk.concepts.toSorted(),
            })),
          }
        : {
            name: concept.prefLabel,
            talks: concept.talks.nodes.map((talk: Loose) => ({
              title: talk.title,
              year: talk.year,
              events: names(talk.events.nodes),
              speakers: names(talk.speakers.nodes),
              concepts: talk.concepts.nodes.map((each: Loose) => each.prefLabel).toSorted(),
            })),
          },
    theirs: `query ($id: ID!) {
      concepts(where: { id: { eq: $id } }) {
        prefLabel
        talksConnection(first: 20, sort: { edge: { salience: DESC } }) {
          edges { node {
            title year
            events { name }
            speakers { name }
            concepts { prefLabel }
          } }
        }
      }
    }`,
    variables: (index, { concepts }) => ({ id: pick(concepts, index) }),
  },
  {
    name: 'speaker with topics',
    query: `query ($id: String!) {
      speaker(name: $id) {
        name talkCount
        concepts(first: 20) { edges { talkCount node { prefLabel } } }
      }
    }`,
    cypher: `MATCH (speaker:Speaker {id: $id})
      CALL (speaker) {
        MATCH (speaker)-[:GAVE]->(talk:Talk)-[:DISCUSSES]->(concept:Concept)
        WITH concept, count(DISTINCT talk) AS talks ORDER BY talks DESC, concept.id LIMIT 20
        RETURN collect([concept.prefLabel, talks]) AS concepts
      }
      RETURN {name: speaker.name, talks: speaker.talks, concepts: concepts} AS answer`,
    same: ({ speaker, answer }) =>
      answer ?? {
        name: speaker.name,
        talks: speaker.talkCount,
        concepts: speaker.concepts.edges.map((edge: Loose) => [
          edge.node.prefLabel,
          edge.talkCount,
        ]),
      },
    theirs: `query ($id: ID!) {
      speakers(where: { id: { eq: $id } }) {
        name
        talks { concepts { prefLabel } }
      }
    }`,
    variables: (index, { speakers }) => ({ id: pick(speakers, index) }),
  },
  {
    name: 'search',
    query: `query ($text: String!) {
      search(text: $text, kinds: [TALK, SPEAKER, CONCEPT, LESSON], first: 20) {
        nodes { name kind score }
      }
    }`,
    cypher: `CALL db.index.fulltext.queryNodes('throughline_search', $lucene) YIELD node, score
      WITH node, score ORDER BY score DESC, node.id LIMIT 50
      RETURN {
        name: coalesce(node.title, node.name, node.prefLabel, node.text),
        kind: labels(node)[0], score: score
      } AS answer`,
    // Ranked by rules of this project on top of the index: only how many come is the same.
    same: () => 'ranked otherwise',
    theirs: null,
    variables: (index, { words }) => ({
      text: `${pick(words, index * 13)} ${pick(words, index * 13 + 7)}`,
    }),
  },
  {
    name: 'recurring ideas',
    query: `query ($conference: String) {
      recurringIdeas(conference: $conference, first: 20) {
        nodes { id: concept { id prefLabel } talkCount firstYear latestYear }
      }
    }`,
    cypher: `MATCH (concept:Concept)
      WHERE concept.conferences >= 2 OR concept.years >= 2
      WITH concept, (concept.conferences * 1000 + concept.years) * 1000000 + concept.talks AS rank
      ORDER BY rank DESC, concept.id LIMIT 20
      RETURN collect([concept.prefLabel, concept.talks, concept.firstYear, concept.lastYear]) AS answer`,
    same: ({ recurringIdeas, answer }) =>
      answer ??
      recurringIdeas.nodes.map((idea: Loose) => [
        idea.id.prefLabel,
        idea.talkCount,
        idea.firstYear,
        idea.latestYear,
      ]),
    theirs: `query {
      conceptsConnection(
        first: 20
        sort: [{ conferences: DESC }, { years: DESC }, { talkCount: DESC }]
        where: { OR: [{ conferences: { gte: 2 } }, { years: { gte: 2 } }] }
      ) { edges { node { prefLabel talkCount firstYear lastYear } } }
    }`,
    variables: () => ({}),
  },
  {
    name: 'related concepts',
    query: `query ($id: String!) {
      concept(label: $id) {
        prefLabel
        discussedWith(first: 20) { edges { talkCount node { prefLabel } } }
        related { prefLabel }
      }
    }`,
    cypher: `MATCH (concept:Concept {id: $id})
      CALL () { MATCH (any:Talk) RETURN count(any) AS total }
      CALL (concept, total) {
        MATCH (concept)<-[tie:DISCUSSES]-(talk:Talk)
        WITH concept, total, talk, tie.salience AS salience ORDER BY salience DESC, talk.id LIMIT 1000
        MATCH (talk)-[:DISCUSSES]->(other:Concept)
        WHERE other <> concept
        WITH other, total, count(DISTINCT talk) AS talks,
          CASE WHEN concept.talks > 1000 THEN 1000 ELSE concept.talks END AS sample
        WHERE talks >= 2 AND talks * total > sample * other.talks
        WITH other, talks, toInteger(round(1000 *
          (talks - toFloat(sample) * other.talks / total) / sqrt(toFloat(sample) * other.talks)
        )) AS score
        ORDER BY score DESC, other.id LIMIT 20
        RETURN collect([other.prefLabel, talks]) AS beside
      }
      RETURN {
        name: concept.prefLabel, beside: beside,
        related: [(concept)-[:RELATED]-(other:Concept) | other.prefLabel]
      } AS answer`,
    same: ({ concept, answer }) =>
      answer
        ? { ...answer, related: answer.related.toSorted() }
        : {
            name: concept.prefLabel,
            beside: concept.discussedWith.edges.map((edge: Loose) => [
              edge.node.prefLabel,
              edge.talkCount,
            ]),
            related: concept.related.map((each: Loose) => each.prefLabel).toSorted(),
          },
    theirs: null,
    variables: (index, { concepts }) => ({ id: pick(concepts, index) }),
  },
];
