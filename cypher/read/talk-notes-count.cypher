// How many there are of `talk-notes`. Nothing for those with none.
// parameters: ids [id of a Talk]
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Talk {id: parent})<-[tells:TELLS]-(note:Note)
RETURN parent, count(DISTINCT note) AS total
ORDER BY parent
