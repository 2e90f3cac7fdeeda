// At which conferences each concept was discussed, those with the most talks first.
// parameters: ids [id of a Concept]
// returns: parent, node, talkCount, tie
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Concept {id: parent})<-[:DISCUSSES]-(talk:Talk)-[:PRESENTED_AT]->(:Event)
    -[:EDITION_OF]->(conference:Conference)
  RETURN conference, count(DISTINCT talk) AS talkCount
}
RETURN parent, properties(conference) AS node, talkCount, conference.id AS tie
ORDER BY parent, talkCount DESC, tie
