// What events can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_ or $from_ and $to_
// returns: nameContains, nameStartsWith, nameEquals, year, talkCount, conference, about, speaker
RETURN coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) CONTAINS $text_), false) AS nameContains,
  coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) STARTS WITH $text_), false) AS nameStartsWith,
  coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) = $text_), false) AS nameEquals,
  coalesce(node_.year >= $from_ AND node_.year <= $to_, false) AS year,
  coalesce(node_.talks >= $from_ AND node_.talks <= $to_, false) AS talkCount,
  EXISTS {
    MATCH (node_)-[:EDITION_OF]->(conference_:Conference)
    WHERE conference_.id IN $ids_
  } AS conference,
  EXISTS {
    MATCH (node_)<-[:PRESENTED_AT]-(:Talk)-[:DISCUSSES]->(concept_:Concept)
    WHERE concept_.id IN $ids_
  } AS about,
  EXISTS {
    MATCH (node_)<-[:PRESENTED_AT]-(:Talk)<-[:GAVE]-(speaker_:Speaker)
    WHERE speaker_.id IN $ids_
  } AS speaker
