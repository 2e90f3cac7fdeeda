// Years in which lessons were taught.
// parameters: node_
// returns: value
MATCH (node_)<-[:TEACHES]-(:Talk)-[:PRESENTED_AT]->(event_:Event)
WHERE event_.year IS NOT NULL
RETURN event_.year AS value
