// Speakers by their ids. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (speaker:Speaker {id: parent})
RETURN parent, properties(speaker) AS node
ORDER BY parent
