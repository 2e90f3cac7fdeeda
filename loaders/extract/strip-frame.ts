const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const dates = new RegExp(
  String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b${day}(?:\s*(?:[-–—&]|to|and)\s*${day})?\.?\s+(?:of\s+)?${month}\b|\b${month}\.?\s+${day}(?:\s*(?:[-–—&]|to)\s*(?:${month}\s+)?${day})?\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?|\b\d{1,2}[:.]\d{2}(?:\s*[ap]m)?\b`,
  'gi',
);
const frame =
  /\b(?:days?|notes?|recap|reports?|reviews?|summary|part|from|on|at|of|the|my|our|a|in|and|with|to|for|what|we|i|i'm|brought|back|seeing|saw|learn(?:ed|t|ing)?|reaffirmed|trip|conference|program(?:me)?s?|talks?|sessions?|workshops?|keynotes?|tutorials?|speaking|date|editions?|annual|thoughts|takeaways|highlights|one|two|three|four|first|second|third|last|final|morning|afternoon|evening|meetup|retrospective|schedule|agenda|deck|slides|day|#?\d{1,2})\b/gi;

/** What is left of a heading's words when dates, brackets and the words of reports and programmes are taken out. */
export function stripFrame(text: string): string {
  return text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(dates, ' ')
    .replaceAll(frame, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
