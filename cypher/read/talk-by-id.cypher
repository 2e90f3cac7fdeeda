// Talks by their ids. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (talk:Talk {id: parent})
RETURN parent, properties(talk) AS node
ORDER BY parent
