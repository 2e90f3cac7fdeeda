// What people of companies spoke on while there.
// parameters: node_
// returns: facet_
MATCH (node_)<-[worked_:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk_:Talk)-[:DISCUSSES]->(facet_:Concept)
WHERE (EXISTS { (talk_)-[:PRESENTED_AT]->(:Event {id: worked_.event}) }
      OR worked_.event = '' AND EXISTS {
        MATCH (talk_)<-[:TELLS]-(note_:Note)
        WHERE any(fact_ IN worked_.evidence WHERE fact_ STARTS WITH note_.id)
      })
