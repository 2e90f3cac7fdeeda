// Companies whose people gave talks while there.
// parameters: node_
// returns: facet_
MATCH (node_)<-[:GAVE]-(:Speaker)-[worked_:WORKED_FOR]->(facet_:Company)
WHERE (EXISTS { (node_)-[:PRESENTED_AT]->(:Event {id: worked_.event}) }
      OR worked_.event = '' AND EXISTS {
        MATCH (node_)<-[:TELLS]-(note_:Note)
        WHERE any(fact_ IN worked_.evidence WHERE fact_ STARTS WITH note_.id)
      })
