// How many of the talks that a file of starts/ finds discuss each of some concepts in each year.
// parameters: start_ (a Talk), $ids_ (concepts)
// returns: own, concept, year, talkCount
MATCH (start_)-[:DISCUSSES]->(concept_:Concept)
WHERE concept_.id IN $ids_
MATCH (start_)-[:PRESENTED_AT]->(event_:Event)
WHERE event_.year IS NOT NULL
WITH concept_, event_.year AS year_, count(DISTINCT start_) AS talks_
RETURN talks_ AS own, concept_.id AS concept, year_ AS year, talks_ AS talkCount
