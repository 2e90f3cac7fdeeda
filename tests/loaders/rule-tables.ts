import { companyTables } from './rule-tables/company-tables.js';
import { conceptTables } from './rule-tables/concept-tables.js';
import { eventTables } from './rule-tables/event-tables.js';
import { lessonTables } from './rule-tables/lesson-tables.js';
import { problemTables } from './rule-tables/problem-tables.js';
import { resourceTables } from './rule-tables/resource-tables.js';
import type { RuleTables } from './rule-tables/rule-table.js';
import { speakerLineTables } from './rule-tables/speaker-line-tables.js';
import { speakerToldTables } from './rule-tables/speaker-told-tables.js';
import { talkHeaderTables } from './rule-tables/talk-header-tables.js';
import { talkListTables } from './rule-tables/talk-list-tables.js';
import { talkToldTables } from './rule-tables/talk-told-tables.js';

/** For each rule of the reader notes in which it finds something, and notes that look alike in which it must find nothing. */
export const ruleTables: RuleTables = {
  ...companyTables,
  ...conceptTables,
  ...eventTables,
  ...lessonTables,
  ...problemTables,
  ...resourceTables,
  ...speakerLineTables,
  ...speakerToldTables,
  ...talkHeaderTables,
  ...talkListTables,
  ...talkToldTables,
};
