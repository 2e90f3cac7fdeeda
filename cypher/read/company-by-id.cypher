// Companys by their ids. Ids that are not there give no row.
// parameters: ids
// returns: parent (the id), node
UNWIND $ids AS parent
MATCH (company:Company {id: parent})
RETURN parent, properties(company) AS node
ORDER BY parent
