// Makes writers run one after the other on Neo4j: the write to this one node is held until the
// transaction ends. It belongs to no graph: only the labels of the graph are ever read. The number
// that it keeps tells readers that something was written.
// parameters: none
// returns: nothing
MERGE (lock:Lock {id: 'load'})
ON CREATE SET lock.since = timestamp()
SET lock.revision = coalesce(lock.revision, 0) + 1
