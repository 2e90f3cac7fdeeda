// A text that is another one after each write, by whichever process. No row where nothing was written.
// parameters: none
// returns: revision
MATCH (lock:Lock {id: 'load'})
RETURN toString(coalesce(lock.since, 0)) + ' ' + toString(coalesce(lock.revision, 0)) AS revision
