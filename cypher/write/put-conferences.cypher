// Writes conferences whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, name, altNames, tally}]
// returns: written
UNWIND $rows AS row
MERGE (conference:Conference {id: row.id})
SET conference = row
RETURN count(conference) AS written
