// What a talk discusses, the most salient first.
// parameters: parent_
// returns: node_, own, salience, central, mentions, talkCount, evidence
MATCH (parent_)-[via_:DISCUSSES]->(node_:Concept)
RETURN via_.salience AS own,
  via_.salience AS salience,
  via_.central AS central,
  via_.mentions AS mentions,
  node_.talks AS talkCount,
  via_.evidence AS evidence
