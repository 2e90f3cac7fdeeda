// Companies with one of these ids, or with one of these names, which are in lower case.
// parameters: ids, names
// returns: id, name, otherNames, rank
UNWIND $ids AS id
MATCH (company:Company {id: id})
RETURN company.id AS id, company.name AS name,
  company.altNames AS otherNames, company.talks AS rank
UNION
UNWIND $names AS wanted
MATCH (company:Company)
WHERE toLower(company.name) = wanted
  OR any(name IN company.altNames WHERE toLower(name) = wanted)
RETURN company.id AS id, company.name AS name,
  company.altNames AS otherNames, company.talks AS rank
