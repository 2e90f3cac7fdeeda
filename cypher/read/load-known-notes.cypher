// Which of some notes are stored.
// parameters: ids [id]
// returns: id
UNWIND $ids AS noteId
MATCH (note:Note {id: noteId})
RETURN note.id AS id
