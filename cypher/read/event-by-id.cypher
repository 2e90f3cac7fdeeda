// Events by their ids. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (event:Event {id: parent})
RETURN parent, properties(event) AS node
ORDER BY parent
