// Keys and the text index of Neo4j, run at every opening. Names and titles have no index of their
// own: nothing looks them up by equality, and one of more than 8 KB would be refused.
// parameters: none
// returns: nothing
CREATE CONSTRAINT talk_id IF NOT EXISTS FOR (node:Talk) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT speaker_id IF NOT EXISTS FOR (node:Speaker) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT company_id IF NOT EXISTS FOR (node:Company) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (node:Concept) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT lesson_id IF NOT EXISTS FOR (node:Lesson) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (node:Event) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT conference_id IF NOT EXISTS FOR (node:Conference) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT resource_id IF NOT EXISTS FOR (node:Resource) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (node:Note) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (node:Lock) REQUIRE node.id IS UNIQUE;
CREATE FULLTEXT INDEX throughline_search IF NOT EXISTS
FOR (node:Talk|Speaker|Company|Concept|Lesson|Event|Conference)
ON EACH [
  node.title, node.name, node.prefLabel, node.text,
  node.altTitles, node.altNames, node.altLabels, node.hiddenLabels, node.handle,
  node.definition, node.abstract
]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX throughline_note_keys IF NOT EXISTS
FOR (node:Note)
ON EACH [node.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(300);
