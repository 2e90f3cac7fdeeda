// Facts on each concept, the first of each of the talks most about it.
// parameters: ids [id of a Concept], limit
// returns: parent, fact, salience, tie
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Concept {id: parent})<-[discusses:DISCUSSES]-(talk:Talk)
  WHERE size(discusses.evidence) > 0
  WITH discusses.evidence[0] AS fact, discusses.salience AS salience, talk.id AS tie
  RETURN fact, salience, tie
  ORDER BY salience DESC, tie
  LIMIT $limit
}
RETURN parent, fact, salience, tie
ORDER BY parent, salience DESC, tie
