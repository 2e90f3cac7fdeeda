// Makes writers run one after the other on Neo4j: the write to this one node is held until the
// transaction ends. It belongs to no graph: only the labels of the graph are ever read.
// parameters: none
// returns: nothing
MERGE (lock:Lock {id: 'load'})
SET lock.taken = true
