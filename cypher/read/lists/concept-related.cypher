// Concepts that go with a concept, by the vocabulary.
// parameters: parent_
// returns: node_, own
MATCH (parent_)-[:RELATED]-(node_:Concept)
RETURN 0 AS own
