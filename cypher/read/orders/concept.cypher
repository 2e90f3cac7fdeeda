// Orders of concepts and of recurring ideas, the greatest first; ties go by id.
// parameters: node_
// returns: TALKS, CONFERENCES, LATEST_YEAR, FIRST_YEAR, LABEL, SALIENCE, SCORE, RECURRENCE
RETURN node_.talks AS TALKS,
  node_.conferences AS CONFERENCES,
  coalesce(node_.lastYear, 0) AS LATEST_YEAR,
  -coalesce(node_.firstYear, 9999) AS FIRST_YEAR,
  0 AS LABEL,
  node_.talks AS SALIENCE,
  node_.talks AS SCORE,
  (node_.conferences * 1000 + node_.years) * 1000000 + node_.talks AS RECURRENCE
