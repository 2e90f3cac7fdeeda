// How many there are of `conference-events`. Nothing for those with none.
// parameters: ids [id of a Conference], year
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Conference {id: parent})<-[:EDITION_OF]-(event:Event)
WHERE ($year IS NULL OR event.year = $year)
RETURN parent, count(DISTINCT event) AS total
ORDER BY parent
