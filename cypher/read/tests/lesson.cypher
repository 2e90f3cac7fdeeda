// What lessons can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_ or $from_ and $to_
// returns: textContains, textStartsWith, textEquals, negated, echoed, about, speaker, event, conference, year
RETURN toLower(node_.text) CONTAINS $text_ AS textContains,
  toLower(node_.text) STARTS WITH $text_ AS textStartsWith,
  toLower(node_.text) = $text_ AS textEquals,
  node_.negated = $value_ AS negated,
  EXISTS { (node_)-[:ECHOES]-(:Lesson) } = $value_ AS echoed,
  EXISTS {
    MATCH (node_)-[:ABOUT]->(concept_:Concept)
    WHERE concept_.id IN $ids_
  } AS about,
  EXISTS {
    MATCH (node_)<-[:TEACHES]-(:Talk)<-[:GAVE]-(speaker_:Speaker)
    WHERE speaker_.id IN $ids_
  } AS speaker,
  EXISTS {
    MATCH (node_)<-[:TEACHES]-(:Talk)-[:PRESENTED_AT]->(event_:Event)
    WHERE event_.id IN $ids_
  } AS event,
  EXISTS {
    MATCH (node_)<-[:TEACHES]-(:Talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(conference_:Conference)
    WHERE conference_.id IN $ids_
  } AS conference,
  EXISTS {
    MATCH (node_)<-[:TEACHES]-(talk_:Talk)
    WHERE talk_.year >= $from_ AND talk_.year <= $to_
  } AS year
