// The talks that some notes tell and who gave them, each with all facts that mean it.
// parameters: ids [a Note's id]
// returns: id, evidence
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})-[:TELLS]->(talk:Talk)
RETURN talk.id AS id, talk.evidence AS evidence
UNION ALL
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})-[:TELLS]->(talk:Talk)
MATCH (talk)<-[:GAVE]-(speaker:Speaker)
RETURN speaker.id AS id, speaker.evidence AS evidence
