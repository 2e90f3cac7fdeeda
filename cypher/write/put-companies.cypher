// Writes companies whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, name, altNames, talks, evidence, reasons, doubts}]
// returns: written
UNWIND $rows AS row
MERGE (company:Company {id: row.id})
SET company = row
RETURN count(company) AS written
