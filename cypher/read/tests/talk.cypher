// What talks can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_ or $from_ and $to_
// returns: about, speaker, event, company, conference, year, kind, titleContains, titleStartsWith, titleEquals
RETURN EXISTS {
    MATCH (node_)-[:DISCUSSES]->(concept_:Concept)
    WHERE concept_.id IN $ids_
  } AS about,
  EXISTS {
    MATCH (node_)<-[:GAVE]-(speaker_:Speaker)
    WHERE speaker_.id IN $ids_
  } AS speaker,
  EXISTS {
    MATCH (node_)-[:PRESENTED_AT]->(event_:Event)
    WHERE event_.id IN $ids_
  } AS event,
  EXISTS {
    MATCH (node_)<-[:GAVE]-(:Speaker)-[worked_:WORKED_FOR]->(company_:Company)
    WHERE company_.id IN $ids_ AND (EXISTS { (node_)-[:PRESENTED_AT]->(:Event {id: worked_.event}) }
      OR worked_.event = '' AND EXISTS {
        MATCH (node_)<-[:TELLS]-(note_:Note)
        WHERE any(fact_ IN worked_.evidence WHERE fact_ STARTS WITH note_.id)
      })
  } AS company,
  EXISTS {
    MATCH (node_)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(conference_:Conference)
    WHERE conference_.id IN $ids_
  } AS conference,
  coalesce(node_.year >= $from_ AND node_.year <= $to_, false) AS year,
  node_.kind IN $values_ AS kind,
  coalesce(any(text_ IN [coalesce(node_.title, '')] + coalesce(node_.altTitles, []) WHERE toLower(text_) CONTAINS $text_), false) AS titleContains,
  coalesce(any(text_ IN [coalesce(node_.title, '')] + coalesce(node_.altTitles, []) WHERE toLower(text_) STARTS WITH $text_), false) AS titleStartsWith,
  coalesce(any(text_ IN [coalesce(node_.title, '')] + coalesce(node_.altTitles, []) WHERE toLower(text_) = $text_), false) AS titleEquals
