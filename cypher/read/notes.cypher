// What resolving needs of every note.
// parameters: none
// returns: id, paths, sha256, readWith, facts (packed), text, fileLines (JSON or null)
MATCH (note:Note)
RETURN note.id AS id, note.paths AS paths, note.sha256 AS sha256, note.readWith AS readWith,
  note.facts AS facts, note.text AS text, note.fileLines AS fileLines
ORDER BY id
