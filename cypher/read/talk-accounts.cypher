// What notes say of each talk, with the facts that say so; first the notes that tell of it, with no facts.
// parameters: ids [id of a Talk]
// returns: parent, kind (of the facts, or 'note'), id, path (of a note), evidence
UNWIND $ids AS parent
MATCH (talk:Talk {id: parent})
CALL (talk) {
  MATCH (talk)<-[tie:TELLS]-(note:Note)
  RETURN 'note' AS kind, note.id AS id, note.paths[0] AS path, tie.evidence AS evidence
  UNION ALL
  MATCH (talk)<-[tie:GAVE]-(node:Speaker)
  RETURN 'speaker' AS kind, node.id AS id, '' AS path, tie.evidence AS evidence
  UNION ALL
  MATCH (talk)<-[:GAVE]-(:Speaker)-[tie:WORKED_FOR]->(node:Company)
  RETURN 'company' AS kind, node.id AS id, '' AS path, tie.evidence AS evidence
  UNION ALL
  MATCH (talk)-[tie:PRESENTED_AT]->(node:Event)
  RETURN 'event' AS kind, node.id AS id, '' AS path, tie.evidence AS evidence
  UNION ALL
  MATCH (talk)-[tie:DISCUSSES]->(node:Concept)
  RETURN 'concept' AS kind, node.id AS id, '' AS path, tie.evidence AS evidence
  UNION ALL
  MATCH (talk)-[tie:TEACHES]->(node:Lesson)
  RETURN 'lesson' AS kind, node.id AS id, '' AS path, tie.evidence AS evidence
  UNION ALL
  MATCH (talk)-[tie:CITES]->(node:Resource)
  RETURN 'resource' AS kind, node.id AS id, '' AS path, tie.evidence AS evidence
}
RETURN parent, kind, id, path, evidence
ORDER BY parent, kind, path, id, evidence[0]
