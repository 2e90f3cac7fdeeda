// Years in which speakers spoke.
// parameters: node_
// returns: value
MATCH (node_)-[:GAVE]->(:Talk)-[:PRESENTED_AT]->(event_:Event)
WHERE event_.year IS NOT NULL
RETURN event_.year AS value
