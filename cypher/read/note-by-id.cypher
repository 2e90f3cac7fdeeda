// Notes by their ids, without their texts. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (note:Note {id: parent})
RETURN parent, note {.id, .paths, .format, .title, .author, .sha256} AS node
ORDER BY parent
