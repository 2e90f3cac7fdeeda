// Concepts that talks discuss together with a concept more often than by chance: two talks at least, and more than both counts
// would give. Of a concept with very many talks the thousand most about it tell.
// parameters: parent_, $total_ (how many talks there are)
// returns: node_, own, score, talkCount, evidence
MATCH (parent_)<-[about_:DISCUSSES]-(talk_:Talk)
WITH parent_, talk_, about_.salience AS salience_
ORDER BY salience_ DESC, talk_.id
LIMIT 1000
MATCH (talk_)-[discusses_:DISCUSSES]->(node_:Concept)
WHERE node_.id <> parent_.id
WITH parent_, node_, count(DISTINCT talk_) AS talks_, collect([discusses_.salience, discusses_.evidence[0]]) AS evidence_
WITH node_, talks_, evidence_,
  CASE WHEN parent_.talks > 1000 THEN 1000 ELSE parent_.talks END AS sample_
WHERE talks_ >= 2 AND talks_ * $total_ > sample_ * node_.talks
WITH node_, talks_, evidence_, toInteger(round(
  1000 * (talks_ - toFloat(sample_) * node_.talks / $total_) / sqrt(toFloat(sample_) * node_.talks)
)) AS score_
RETURN score_ AS own, score_ / 1000.0 AS score, talks_ AS talkCount, evidence_ AS evidence
