// Writes EDITION_OF: of which conference an event is an edition.
// Rows whose ends are not there are not written.
// parameters: rows [{from, to}], from a Event's id to a Conference's id
// returns: written
UNWIND $rows AS row
MATCH (event:Event {id: row.from})
MATCH (conference:Conference {id: row.to})
MERGE (event)-[editionOf:EDITION_OF]->(conference)
RETURN count(editionOf) AS written
