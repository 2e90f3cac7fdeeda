// Writes DISCUSSES: which concepts a talk discusses.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to, salience, central, mentions, evidence}], from a Talk's id to a Concept's id
// returns: written
UNWIND $rows AS row
MATCH (talk:Talk {id: row.from})
MATCH (concept:Concept {id: row.to})
MERGE (talk)-[discusses:DISCUSSES]->(concept)
SET discusses.salience = row.salience,
  discusses.central = row.central,
  discusses.mentions = row.mentions,
  discusses.evidence = row.evidence
RETURN count(discusses) AS written
