// What talks that point to resources discuss.
// parameters: node_
// returns: facet_
MATCH (node_)<-[:CITES]-(:Talk)-[:DISCUSSES]->(facet_:Concept)
