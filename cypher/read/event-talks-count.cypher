// How many there are of `event-talks`. Nothing for those with none.
// parameters: ids [id of an Event], since, until, kind
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Event {id: parent})<-[presented:PRESENTED_AT]-(talk:Talk)
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
