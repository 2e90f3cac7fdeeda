// All names of all companies: to look one up by a folded spelling, and to find the nearest.
// parameters: none
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (company:Company)
RETURN company.id AS id, company.name AS name,
  coalesce(company.altNames, []) AS otherNames,
  [] AS hiddenNames, company.talks AS rank
ORDER BY id
