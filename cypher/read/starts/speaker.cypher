// Talks of a speaker.
// parameters: $id_
// returns: start_
MATCH (:Speaker {id: $id_})-[:GAVE]->(start_:Talk)
