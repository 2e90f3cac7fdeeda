// Takes EDITION_OF relationships away; those that are not there are passed over.
// parameters: rows [{from, to}], from a Event's id to a Conference's id
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.from})
MATCH (conference:Conference {id: row.to})
WITH row, event, conference
MATCH (event)-[editionOf:EDITION_OF]->(conference)
DELETE editionOf
