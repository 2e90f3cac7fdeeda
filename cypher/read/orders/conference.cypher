// Orders of conferences, the greatest first; ties go by id.
// parameters: node_
// returns: EVENTS, NAME
RETURN COUNT { (node_)<-[:EDITION_OF]-(:Event) } AS EVENTS,
  0 AS NAME
