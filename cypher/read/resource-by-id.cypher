// Resources by their ids. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (resource:Resource {id: parent})
RETURN parent, properties(resource) AS node
ORDER BY parent
