// What companies can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_ or $from_ and $to_
// returns: nameContains, nameStartsWith, nameEquals, speaker, talkCount
RETURN coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) CONTAINS $text_), false) AS nameContains,
  coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) STARTS WITH $text_), false) AS nameStartsWith,
  coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) = $text_), false) AS nameEquals,
  EXISTS {
    MATCH (node_)<-[:WORKED_FOR]-(speaker_:Speaker)
    WHERE speaker_.id IN $ids_
  } AS speaker,
  coalesce(node_.talks >= $from_ AND node_.talks <= $to_, false) AS talkCount
