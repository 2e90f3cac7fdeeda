// Keeps what the graph was made with, beside the lock: it belongs to no graph.
// parameters: madeWith
// returns: nothing
MERGE (lock:Lock {id: 'load'})
SET lock.madeWith = $madeWith
