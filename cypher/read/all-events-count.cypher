// How many there are of `all-events`.
// parameters: year
// returns: total
MATCH (event:Event)
WHERE ($year IS NULL OR event.year = $year)
RETURN count(event) AS total
