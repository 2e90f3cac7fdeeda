// What the stored graph was made with; null where none was made yet.
// parameters: none
// returns: madeWith
MATCH (lock:Lock {id: 'load'})
RETURN lock.madeWith AS madeWith
