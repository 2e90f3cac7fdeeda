// What some notes say, and, in rows of their own, the talks that they tell with all facts that mean them.
// Ids that are not there give no row.
// parameters: ids [a Note's id]
// returns: id (the Note's), paths, facts (packed), text, talk (its id), evidence; the first three, or talk and evidence, are null
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})
RETURN note.id AS id, note.paths AS paths, note.facts AS facts, note.text AS text, null AS talk, null AS evidence
UNION ALL
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})-[:TELLS]->(talk:Talk)
RETURN note.id AS id, null AS paths, null AS facts, null AS text, talk.id AS talk, talk.evidence AS evidence
