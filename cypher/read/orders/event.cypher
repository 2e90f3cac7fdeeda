// Orders of events, the greatest first; ties go by id.
// parameters: node_
// returns: NEWEST, OLDEST, TALKS, NAME
RETURN coalesce(toInteger(replace(node_.startDate, '-', '')), node_.year * 10000, 0) AS NEWEST,
  -coalesce(toInteger(replace(node_.startDate, '-', '')), node_.year * 10000, 99999999) AS OLDEST,
  node_.talks AS TALKS,
  0 AS NAME
