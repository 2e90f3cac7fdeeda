// The talks that some notes tell, with all facts that mean them.
// parameters: ids [a Note's id]
// returns: note (its id), id (the Talk's), evidence
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})-[:TELLS]->(talk:Talk)
RETURN note.id AS note, talk.id AS id, talk.evidence AS evidence
