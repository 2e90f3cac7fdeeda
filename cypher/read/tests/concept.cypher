// What concepts and recurring ideas can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_, $conference_, or $from_ and $to_
// returns: labelContains, labelStartsWith, labelEquals, status, area, below, talkCount, conferenceCount, yearCount, firstYear, latestYear, year, heardAt, conference, event, speaker, ids
RETURN coalesce(any(text_ IN [node_.prefLabel] + coalesce(node_.altLabels, []) WHERE toLower(text_) CONTAINS $text_), false) AS labelContains,
  coalesce(any(text_ IN [node_.prefLabel] + coalesce(node_.altLabels, []) WHERE toLower(text_) STARTS WITH $text_), false) AS labelStartsWith,
  coalesce(any(text_ IN [node_.prefLabel] + coalesce(node_.altLabels, []) WHERE toLower(text_) = $text_), false) AS labelEquals,
  node_.status IN $values_ AS status,
  coalesce(node_.area IN $values_, false) AS area,
  node_.id IN $ids_ AS below,
  coalesce(node_.talks >= $from_ AND node_.talks <= $to_, false) AS talkCount,
  coalesce(node_.conferences >= $from_ AND node_.conferences <= $to_, false) AS conferenceCount,
  coalesce(node_.years >= $from_ AND node_.years <= $to_, false) AS yearCount,
  coalesce(node_.firstYear >= $from_ AND node_.firstYear <= $to_, false) AS firstYear,
  coalesce(node_.lastYear >= $from_ AND node_.lastYear <= $to_, false) AS latestYear,
  node_.firstYear <= $to_ AND node_.lastYear >= $from_ AND (
    node_.firstYear >= $from_ OR node_.lastYear <= $to_
    OR node_.peakYear >= $from_ AND node_.peakYear <= $to_
    OR EXISTS {
      MATCH (node_)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(event_:Event)
      WHERE event_.year >= $from_ AND event_.year <= $to_
    }) AS year,
  EXISTS {
    MATCH (node_)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(event_:Event)-[:EDITION_OF]->(:Conference {id: $conference_})
    WHERE event_.year >= $from_ AND event_.year <= $to_
  } AS heardAt,
  EXISTS {
    MATCH (node_)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(conference_:Conference)
    WHERE conference_.id IN $ids_
  } AS conference,
  EXISTS {
    MATCH (node_)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(event_:Event)
    WHERE event_.id IN $ids_
  } AS event,
  EXISTS {
    MATCH (node_)<-[:DISCUSSES]-(:Talk)<-[:GAVE]-(speaker_:Speaker)
    WHERE speaker_.id IN $ids_
  } AS speaker,
  node_.id IN $values_ AS ids
