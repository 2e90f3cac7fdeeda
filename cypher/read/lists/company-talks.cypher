// What a company's people gave while there, the latest first.
// parameters: parent_
// returns: node_, own, evidence
MATCH (parent_)<-[worked_:WORKED_FOR]-(:Speaker)-[:GAVE]->(node_:Talk)
WHERE EXISTS { (node_)-[:PRESENTED_AT]->(:Event {id: worked_.event}) }
  OR worked_.event = '' AND EXISTS {
    MATCH (node_)<-[:TELLS]-(note_:Note)
    WHERE any(fact_ IN worked_.evidence WHERE fact_ STARTS WITH note_.id)
  }
WITH node_, collect([0, worked_.evidence]) AS evidence_
RETURN coalesce(node_.year, 0) AS own, evidence_ AS evidence
