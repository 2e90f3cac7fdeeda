// How many there are of `event-speakers`. Nothing for those with none.
// parameters: ids [id of an Event]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Event {id: parent})<-[:PRESENTED_AT]-(talk:Talk)<-[gave:GAVE]-(speaker:Speaker)
RETURN parent, count(DISTINCT speaker) AS total
ORDER BY parent
