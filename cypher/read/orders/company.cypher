// Orders of companies, the greatest first; ties go by id.
// parameters: node_
// returns: TALKS, NAME
RETURN node_.talks AS TALKS,
  0 AS NAME
