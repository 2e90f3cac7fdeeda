// What resolving needs of some notes, by their ids. Ids that are not there give no row.
// parameters: ids [id]
// returns: id, paths, sha256, readWith, facts (packed), text, fileLines (JSON or null)
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})
RETURN note.id AS id, note.paths AS paths, note.sha256 AS sha256, note.readWith AS readWith,
  note.facts AS facts, note.text AS text, note.fileLines AS fileLines
ORDER BY id
