// Talks given at an event.
// parameters: $id_
// returns: start_
MATCH (:Event {id: $id_})<-[:PRESENTED_AT]-(start_:Talk)
