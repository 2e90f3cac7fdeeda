// Who gave the talks that a file of starts/ finds while at a company, by their number.
// parameters: start_ (a Talk), $company_ (an id)
// returns: node_, own, talkCount, evidence
MATCH (start_)<-[gave_:GAVE]-(node_:Speaker)
WHERE EXISTS {
  MATCH (node_)-[worked_:WORKED_FOR]->(:Company {id: $company_})
  WHERE EXISTS { (start_)-[:PRESENTED_AT]->(:Event {id: worked_.event}) }
    OR worked_.event = '' AND EXISTS {
      MATCH (start_)<-[:TELLS]-(note_:Note)
      WHERE any(fact_ IN worked_.evidence WHERE fact_ STARTS WITH note_.id)
    }
}
WITH node_, count(DISTINCT start_) AS talks_, collect([0, gave_.evidence[0]]) AS evidence_
RETURN talks_ AS own, talks_ AS talkCount, evidence_ AS evidence
