// Talks that a file of starts/ finds and that discuss a concept, those most about it first.
// parameters: start_ (a Talk), $concept_ (an id)
// returns: node_, own, salience, central, mentions, evidence
MATCH (start_)-[via_:DISCUSSES]->(:Concept {id: $concept_})
WITH start_ AS node_, via_
RETURN via_.salience AS own,
  via_.salience AS salience,
  via_.central AS central,
  via_.mentions AS mentions,
  via_.evidence AS evidence
