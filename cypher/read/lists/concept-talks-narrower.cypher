// Talks that discuss a concept, a kind or a part of it, those most about any of them first.
// parameters: parent_
// returns: node_, own, salience, central, mentions, evidence
MATCH (parent_)<-[:BROADER*0..8]-(below_:Concept)
WITH DISTINCT below_
MATCH (below_)<-[discusses_:DISCUSSES]-(node_:Talk)
WITH node_, max(discusses_.salience) AS salience_, max(discusses_.central) AS central_,
  sum(discusses_.mentions) AS mentions_, collect([discusses_.salience, discusses_.evidence]) AS evidence_
RETURN salience_ AS own,
  salience_ AS salience,
  central_ AS central,
  mentions_ AS mentions,
  evidence_ AS evidence
