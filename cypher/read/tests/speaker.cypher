// What speakers can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_ or $from_ and $to_
// returns: nameContains, nameStartsWith, nameEquals, about, event, conference, company, year, talkCount
RETURN coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) CONTAINS $text_), false) AS nameContains,
  coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) STARTS WITH $text_), false) AS nameStartsWith,
  coalesce(any(text_ IN [node_.name] + coalesce(node_.altNames, []) WHERE toLower(text_) = $text_), false) AS nameEquals,
  EXISTS {
    MATCH (node_)-[:GAVE]->(:Talk)-[:DISCUSSES]->(concept_:Concept)
    WHERE concept_.id IN $ids_
  } AS about,
  EXISTS {
    MATCH (node_)-[:GAVE]->(:Talk)-[:PRESENTED_AT]->(event_:Event)
    WHERE event_.id IN $ids_
  } AS event,
  EXISTS {
    MATCH (node_)-[:GAVE]->(:Talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(conference_:Conference)
    WHERE conference_.id IN $ids_
  } AS conference,
  EXISTS {
    MATCH (node_)-[:WORKED_FOR]->(company_:Company)
    WHERE company_.id IN $ids_
  } AS company,
  EXISTS {
    MATCH (node_)-[:GAVE]->(talk_:Talk)
    WHERE talk_.year >= $from_ AND talk_.year <= $to_
  } AS year,
  coalesce(node_.talks >= $from_ AND node_.talks <= $to_, false) AS talkCount
