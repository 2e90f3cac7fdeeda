// Facts on a concept, the first of each of the talks most about it.
// parameters: parent_
// returns: own, tie, fact
MATCH (parent_)<-[via_:DISCUSSES]-(talk_:Talk)
WHERE size(via_.evidence) > 0
RETURN via_.salience AS own, talk_.id AS tie, via_.evidence[0] AS fact
