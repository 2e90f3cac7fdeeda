// Orders of resources, the greatest first; ties go by id.
// parameters: node_
// returns: TALKS, TITLE
RETURN COUNT { (node_)<-[:CITES]-(:Talk) } AS TALKS,
  0 AS TITLE
