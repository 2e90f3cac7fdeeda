// What a company's people spoke on while there, by the number of talks.
// parameters: parent_
// returns: node_, own, talkCount, evidence
MATCH (parent_)<-[worked_:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk_:Talk)
  -[discusses_:DISCUSSES]->(node_:Concept)
WHERE EXISTS { (talk_)-[:PRESENTED_AT]->(:Event {id: worked_.event}) }
  OR worked_.event = '' AND EXISTS {
    MATCH (talk_)<-[:TELLS]-(note_:Note)
    WHERE any(fact_ IN worked_.evidence WHERE fact_ STARTS WITH note_.id)
  }
WITH node_, count(DISTINCT talk_) AS talks_, collect([discusses_.salience, discusses_.evidence[0]]) AS evidence_
RETURN talks_ AS own, talks_ AS talkCount, evidence_ AS evidence
