// Years of the editions of series.
// parameters: node_
// returns: value
MATCH (node_)<-[:EDITION_OF]-(event_:Event)
WHERE event_.year IS NOT NULL
RETURN event_.year AS value
