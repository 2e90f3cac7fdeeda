// Writes talks whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, title, altTitles, kind, abstract, url, year, evidence, reasons, doubts}]
// returns: written
UNWIND $rows AS row
MERGE (talk:Talk {id: row.id})
SET talk = row
RETURN count(talk) AS written
