// Writes events whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, name, altNames, startDate, endDate, place, year, talks, evidence, tally}]
// returns: written
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event = row
RETURN count(event) AS written
