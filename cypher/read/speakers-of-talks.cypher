// Who gave talks.
// parameters: ids [id of a Talk]
// returns: parent, speaker (id)
UNWIND $ids AS parent
MATCH (:Talk {id: parent})<-[:GAVE]-(speaker:Speaker)
RETURN parent, speaker.id AS speaker
ORDER BY parent, speaker
