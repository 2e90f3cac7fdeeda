// Orders of talks, the greatest first; ties go by id.
// parameters: node_
// returns: NEWEST, OLDEST, SALIENCE, SCORE, TITLE
RETURN coalesce(node_.year, 0) AS NEWEST,
  -coalesce(node_.year, 9999) AS OLDEST,
  coalesce(node_.year, 0) AS SALIENCE,
  coalesce(node_.year, 0) AS SCORE,
  0 AS TITLE
