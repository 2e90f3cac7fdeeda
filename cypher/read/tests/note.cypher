// What notes can be picked by; texts are compared in lower case.
// parameters: node_; of each column $ids_, $values_, $value_, $text_, $path_, or $from_ and $to_
// returns: pathContains, pathStartsWith, pathEquals, titleContains, titleStartsWith, titleEquals, authorContains, authorStartsWith, authorEquals, format, under
RETURN coalesce(any(text_ IN node_.paths WHERE toLower(text_) CONTAINS $text_), false) AS pathContains,
  coalesce(any(text_ IN node_.paths WHERE toLower(text_) STARTS WITH $text_), false) AS pathStartsWith,
  coalesce(any(text_ IN node_.paths WHERE toLower(text_) = $text_), false) AS pathEquals,
  toLower(coalesce(node_.title, '')) CONTAINS $text_ AS titleContains,
  toLower(coalesce(node_.title, '')) STARTS WITH $text_ AS titleStartsWith,
  toLower(coalesce(node_.title, '')) = $text_ AS titleEquals,
  toLower(coalesce(node_.author, '')) CONTAINS $text_ AS authorContains,
  toLower(coalesce(node_.author, '')) STARTS WITH $text_ AS authorStartsWith,
  toLower(coalesce(node_.author, '')) = $text_ AS authorEquals,
  node_.format IN $values_ AS format,
  any(path_ IN node_.paths WHERE path_ STARTS WITH $path_) AS under
