// Orders of lessons, the greatest first; ties go by id.
// parameters: node_
// returns: NEWEST, OLDEST, ECHOES, TEXT, SCORE
RETURN reduce(latest_ = 0, year_ IN [(node_)<-[:TEACHES]-(talk_:Talk) | coalesce(talk_.year, 0)]
    | CASE WHEN year_ > latest_ THEN year_ ELSE latest_ END) AS NEWEST,
  -reduce(first_ = 9999, year_ IN [(node_)<-[:TEACHES]-(talk_:Talk) | coalesce(talk_.year, 9999)]
    | CASE WHEN year_ < first_ THEN year_ ELSE first_ END) AS OLDEST,
  COUNT { (node_)-[:ECHOES]-(:Lesson) } AS ECHOES,
  0 AS TEXT,
  0 AS SCORE
