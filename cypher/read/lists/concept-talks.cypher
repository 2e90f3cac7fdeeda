// Talks that discuss a concept, those most about it first.
// parameters: parent_
// returns: node_, own, salience, central, mentions, evidence
MATCH (parent_)<-[via_:DISCUSSES]-(node_:Talk)
RETURN via_.salience AS own,
  via_.salience AS salience,
  via_.central AS central,
  via_.mentions AS mentions,
  via_.evidence AS evidence
