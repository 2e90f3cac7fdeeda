// Talks given at a series.
// parameters: $id_
// returns: start_
MATCH (:Conference {id: $id_})<-[:EDITION_OF]-(:Event)<-[:PRESENTED_AT]-(start_:Talk)
WITH DISTINCT start_
