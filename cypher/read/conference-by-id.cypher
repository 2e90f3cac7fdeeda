// Conferences by their ids. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (conference:Conference {id: parent})
RETURN parent, properties(conference) AS node
ORDER BY parent
