// Where and when lessons that echo others were taught.
// parameters: none
// returns: lesson, talk, year, conference (ids)
MATCH (lesson:Lesson)
WHERE EXISTS { (lesson)-[:ECHOES]-(:Lesson) }
MATCH (lesson)<-[:TEACHES]-(talk:Talk)
OPTIONAL MATCH (talk)-[:PRESENTED_AT]->(event:Event)
OPTIONAL MATCH (event)-[:EDITION_OF]->(conference:Conference)
RETURN DISTINCT lesson.id AS lesson, talk.id AS talk, event.year AS year, conference.id AS conference
ORDER BY lesson, talk, year, conference
