// How many of the talks that a file of starts/ finds discuss each of some concepts at each conference.
// parameters: start_ (a Talk), $ids_ (concepts)
// returns: own, concept, column, talkCount
MATCH (start_)-[:DISCUSSES]->(concept_:Concept)
WHERE concept_.id IN $ids_
MATCH (start_)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(conference_:Conference)
WITH concept_, conference_, count(DISTINCT start_) AS talks_
RETURN talks_ AS own, concept_.id AS concept, conference_.id AS column, talks_ AS talkCount
