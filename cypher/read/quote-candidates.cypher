// Facts whose sentences may be what a search is after, by the nodes that it found.
// parameters: concepts, talks, lessons, speakers, companies, events (lists of ids)
// returns: node (id of what the facts say something of), evidence
UNWIND $concepts AS id
CALL (id) {
  MATCH (:Concept {id: id})<-[tie:DISCUSSES]-(talk:Talk)
  WITH talk, tie, tie.salience AS salience
  ORDER BY salience DESC, talk.id
  LIMIT 30
  RETURN talk.id AS node, tie.evidence AS evidence
}
RETURN node, evidence
UNION ALL
UNWIND $talks AS id
MATCH (talk:Talk {id: id})-[tie:TEACHES]->(:Lesson)
RETURN talk.id AS node, tie.evidence AS evidence
UNION ALL
UNWIND $talks AS id
MATCH (talk:Talk {id: id})-[tie:DISCUSSES]->(:Concept)
RETURN talk.id AS node, tie.evidence AS evidence
UNION ALL
UNWIND $talks AS id
MATCH (talk:Talk {id: id})
RETURN talk.id AS node, talk.evidence AS evidence
UNION ALL
UNWIND $lessons AS id
MATCH (lesson:Lesson {id: id})
RETURN lesson.id AS node, lesson.evidence AS evidence
UNION ALL
UNWIND $speakers AS id
MATCH (speaker:Speaker {id: id})
RETURN speaker.id AS node, speaker.evidence AS evidence
UNION ALL
UNWIND $companies AS id
MATCH (company:Company {id: id})
RETURN company.id AS node, company.evidence AS evidence
UNION ALL
UNWIND $events AS id
MATCH (event:Event {id: id})
RETURN event.id AS node, event.evidence AS evidence
