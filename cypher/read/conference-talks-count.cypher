// How many there are of `conference-talks`. Nothing for those with none.
// parameters: ids [id of a Conference], since, until, kind
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Conference {id: parent})<-[:EDITION_OF]-(:Event)<-[presented:PRESENTED_AT]-(talk:Talk)
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
