// Facts of notes; null where the caller holds those that were read with `readWith` already.
// parameters: known [{id, readWith}]
// returns: parent (the id), readWith, facts (packed) and text or null, fileLines and places (JSON or null)
UNWIND $known AS known
MATCH (note:Note {id: known.id})
RETURN note.id AS parent, note.readWith AS readWith,
  CASE WHEN note.readWith = known.readWith THEN null ELSE note.facts END AS facts,
  CASE WHEN note.readWith = known.readWith THEN null ELSE note.text END AS text,
  CASE WHEN note.readWith = known.readWith THEN null ELSE note.fileLines END AS fileLines,
  CASE WHEN note.readWith = known.readWith THEN null ELSE note.places END AS places
ORDER BY parent
