// The series that each event belongs to.
// parameters: ids [id of an Event]
// returns: parent, node, tie
UNWIND $ids AS parent
MATCH (:Event {id: parent})-[:EDITION_OF]->(conference:Conference)
RETURN parent, properties(conference) AS node, conference.id AS tie
ORDER BY parent, tie
