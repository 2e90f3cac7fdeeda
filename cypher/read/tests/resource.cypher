// What resources can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_ or $from_ and $to_
// returns: titleContains, titleStartsWith, titleEquals, kind, urlContains, urlStartsWith, urlEquals, about
RETURN toLower(node_.title) CONTAINS $text_ AS titleContains,
  toLower(node_.title) STARTS WITH $text_ AS titleStartsWith,
  toLower(node_.title) = $text_ AS titleEquals,
  node_.kind IN $values_ AS kind,
  toLower(coalesce(node_.url, '')) CONTAINS $text_ AS urlContains,
  toLower(coalesce(node_.url, '')) STARTS WITH $text_ AS urlStartsWith,
  toLower(coalesce(node_.url, '')) = $text_ AS urlEquals,
  EXISTS {
    MATCH (node_)<-[:CITES]-(:Talk)-[:DISCUSSES]->(concept_:Concept)
    WHERE concept_.id IN $ids_
  } AS about
