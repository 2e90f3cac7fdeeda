// What the stored graph was made with; null where none was made yet.
// parameters: none
// returns: readWith
MATCH (lock:Lock {id: 'load'})
RETURN lock.readWith AS readWith
