// Concepts by their ids. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (concept:Concept {id: parent})
RETURN parent, properties(concept) AS node
ORDER BY parent
