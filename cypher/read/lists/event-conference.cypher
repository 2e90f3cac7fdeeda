// The series that an event belongs to.
// parameters: parent_
// returns: node_, own
MATCH (parent_)-[:EDITION_OF]->(node_:Conference)
RETURN 0 AS own
