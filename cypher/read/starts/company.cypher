// Talks given by people of a company while there.
// parameters: $id_
// returns: start_
MATCH (:Company {id: $id_})<-[worked_:WORKED_FOR]-(:Speaker)-[:GAVE]->(start_:Talk)
WHERE EXISTS { (start_)-[:PRESENTED_AT]->(:Event {id: worked_.event}) }
  OR worked_.event = '' AND EXISTS {
    MATCH (start_)<-[:TELLS]-(note_:Note)
    WHERE any(fact_ IN worked_.evidence WHERE fact_ STARTS WITH note_.id)
  }
WITH DISTINCT start_
