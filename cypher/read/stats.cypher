// How much is loaded.
// parameters: none
// returns: name, total
MATCH (talk:Talk) RETURN 'talks' AS name, count(talk) AS total
UNION ALL
MATCH (talk:Talk) RETURN 'firstYear' AS name, min(talk.year) AS total
UNION ALL
MATCH (talk:Talk) RETURN 'latestYear' AS name, max(talk.year) AS total
UNION ALL
MATCH (speaker:Speaker) RETURN 'speakers' AS name, count(speaker) AS total
UNION ALL
MATCH (company:Company) RETURN 'companies' AS name, count(company) AS total
UNION ALL
MATCH (concept:Concept) WHERE concept.talks > 0 RETURN 'concepts' AS name, count(concept) AS total
UNION ALL
MATCH (concept:Concept) WHERE concept.talks > 0 AND concept.status = 'candidate'
RETURN 'candidates' AS name, count(concept) AS total
UNION ALL
MATCH (concept:Concept) WHERE concept.conferences >= 2 OR concept.years >= 2
RETURN 'recurringIdeas' AS name, count(concept) AS total
UNION ALL
MATCH (lesson:Lesson) RETURN 'lessons' AS name, count(lesson) AS total
UNION ALL
MATCH (event:Event) RETURN 'events' AS name, count(event) AS total
UNION ALL
MATCH (conference:Conference) RETURN 'conferences' AS name, count(conference) AS total
UNION ALL
MATCH (resource:Resource) RETURN 'resources' AS name, count(resource) AS total
UNION ALL
MATCH (note:Note) RETURN 'notes' AS name, count(note) AS total
