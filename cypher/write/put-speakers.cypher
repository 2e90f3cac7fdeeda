// Writes speakers whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, name, altNames, handle, talks, evidence, reasons, doubts}]
// returns: written
UNWIND $rows AS row
MERGE (speaker:Speaker {id: row.id})
SET speaker = row
RETURN count(speaker) AS written
