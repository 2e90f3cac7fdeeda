// Orders of notes, the greatest first; ties go by id.
// parameters: node_
// returns: TALKS, PATH
RETURN COUNT { (node_)-[:TELLS]->(:Talk) } AS TALKS,
  0 AS PATH
