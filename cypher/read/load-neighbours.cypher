// What some notes say, with their keys. Ids that are not there give no row.
// parameters: ids [a Note's id]
// returns: id, paths, facts (packed), text, keys (hashes)
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})
RETURN note.id AS id, note.paths AS paths, note.facts AS facts, note.text AS text, note.keys AS keys
