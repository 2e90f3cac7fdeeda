// Writes notes whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, paths, sha256, format, title, author, text, fileLines, places, facts,
//   problems, silentLines, readWith, keys}]
// returns: written
UNWIND $rows AS row
MERGE (note:Note {id: row.id})
SET note = row
RETURN count(note) AS written
