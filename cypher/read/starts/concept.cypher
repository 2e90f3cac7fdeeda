// Talks that discuss a concept.
// parameters: $id_
// returns: start_
MATCH (:Concept {id: $id_})<-[:DISCUSSES]-(start_:Talk)
