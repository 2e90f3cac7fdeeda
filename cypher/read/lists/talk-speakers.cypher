// Who gave a talk, in the notes' order.
// parameters: parent_
// returns: node_, own, talkCount, evidence
MATCH (parent_)<-[via_:GAVE]-(node_:Speaker)
RETURN coalesce(-toInteger(split(via_.evidence[0], '#')[1]), 0) AS own,
  node_.talks AS talkCount,
  via_.evidence AS evidence
