// Years of the events that talks were given at.
// parameters: node_
// returns: value
MATCH (node_)-[:PRESENTED_AT]->(event_:Event)
WHERE event_.year IS NOT NULL
RETURN event_.year AS value
