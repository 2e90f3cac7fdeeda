// What conferences can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_ or $from_ and $to_
// returns: nameContains, nameStartsWith, nameEquals, year, about
RETURN coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) CONTAINS $text_), false) AS nameContains,
  coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) STARTS WITH $text_), false) AS nameStartsWith,
  coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) = $text_), false) AS nameEquals,
  EXISTS {
    MATCH (node_)<-[:EDITION_OF]-(event_:Event)
    WHERE event_.year >= $from_ AND event_.year <= $to_
  } AS year,
  EXISTS {
    MATCH (node_)<-[:EDITION_OF]-(:Event)<-[:PRESENTED_AT]-(:Talk)-[:DISCUSSES]->(concept_:Concept)
    WHERE concept_.id IN $ids_
  } AS about
