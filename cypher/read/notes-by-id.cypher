// Notes whole, by their ids. Ids that are not there give no row.
// parameters: ids [id]
// returns: id, paths, sha256, format, title, author, text, fileLines, places, facts, problems,
//   silentLines, readWith (fileLines, places, problems and silentLines as JSON, facts packed)
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})
RETURN note.id AS id, note.paths AS paths, note.sha256 AS sha256, note.format AS format,
  note.title AS title, note.author AS author, note.text AS text, note.fileLines AS fileLines,
  note.places AS places, note.facts AS facts, note.problems AS problems, note.silentLines AS silentLines,
  note.readWith AS readWith
ORDER BY id
