// Years in which concepts were discussed.
// parameters: node_
// returns: value
MATCH (node_)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(event_:Event)
WHERE event_.year IS NOT NULL
RETURN event_.year AS value
