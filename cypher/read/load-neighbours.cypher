// What some notes say, and, in rows of their own, the talks that they tell with all facts that mean them.
// Ids that are not there give no row.
// parameters: ids [a Note's id]
// returns: id (the Note's), paths, facts (packed), text, keys (hashes), talk (its id), evidence; talk and evidence, or all else but
// the id, are null
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})
RETURN note.id AS id, note.paths AS paths, note.facts AS facts, note.text AS text,
  note.keys AS keys, null AS talk, null AS evidence
UNION ALL
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})-[:TELLS]->(talk:Talk)
RETURN note.id AS id, null AS paths, null AS facts, null AS text, null AS keys, talk.id AS talk, talk.evidence AS evidence
