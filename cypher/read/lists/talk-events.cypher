// Where a talk was given, the latest first.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)-[via_:PRESENTED_AT]->(node_:Event)
RETURN coalesce(toInteger(replace(node_.startDate, '-', '')), node_.year * 10000, 0) AS own,
  via_.evidence AS evidence
