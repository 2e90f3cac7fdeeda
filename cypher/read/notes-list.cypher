// Which notes there are and what they were read with: enough to tell what changed.
// parameters: none
// returns: id, paths, sha256, readWith
MATCH (note:Note)
RETURN note.id AS id, note.paths AS paths, note.sha256 AS sha256, note.readWith AS readWith
ORDER BY id
