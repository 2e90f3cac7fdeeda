// Keeps what the graph was made with, beside the lock: it belongs to no graph.
// parameters: readWith
// returns: nothing
MERGE (lock:Lock {id: 'load'})
SET lock.readWith = $readWith
