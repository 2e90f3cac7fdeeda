// Texts of notes and what else is long in them.
// parameters: ids
// returns: parent (the id), text, fileLines and places (JSON or null), problems (JSON), silentLines (JSON)
UNWIND $ids AS parent
MATCH (note:Note {id: parent})
RETURN parent, note.text AS text, note.fileLines AS fileLines, note.places AS places,
  note.problems AS problems, note.silentLines AS silentLines
ORDER BY parent
