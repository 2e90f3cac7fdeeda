// Writes concepts whole: a property that its row holds as null, or not at all, is gone afterwards.
// parameters: rows [{id, prefLabel, altLabels, hiddenLabels, definition, status, area, source,
//   sourceUrl, exactMatch, talks, conferences, years, firstYear, lastYear, peakYear, tally}]
// returns: written
UNWIND $rows AS row
MERGE (concept:Concept {id: row.id})
SET concept = row
RETURN count(concept) AS written
