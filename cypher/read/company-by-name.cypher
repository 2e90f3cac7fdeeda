// Companies with one of these names, which are in lower case.
// parameters: names
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (company:Company)
WHERE toLower(company.name) IN $names
  OR any(name IN coalesce(company.altNames, [])
    WHERE toLower(name) IN $names)
RETURN company.id AS id, company.name AS name,
  coalesce(company.altNames, []) AS otherNames,
  [] AS hiddenNames, company.talks AS rank
ORDER BY id
