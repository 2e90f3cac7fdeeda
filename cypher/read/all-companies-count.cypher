// How many there are of `all-companies`.
// parameters: none
// returns: total
MATCH (company:Company)
RETURN count(company) AS total
