// Writes resources whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, kind, title, url, evidence, tally}]
// returns: written
UNWIND $rows AS row
MERGE (resource:Resource {id: row.id})
SET resource = row
RETURN count(resource) AS written
