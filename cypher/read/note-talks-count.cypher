// How many there are of `note-talks`. Nothing for those with none.
// parameters: ids [id of a Note]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Note {id: parent})-[tells:TELLS]->(talk:Talk)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
