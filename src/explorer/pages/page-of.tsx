import type { Route } from '../routing/route.js';
import { CompanyPage } from './company-page.js';
import { ConferencePage } from './conference-page.js';
import { EventPage } from './event-page.js';
import { LessonPage } from './lesson-page.js';
import { SpeakerPage } from './speaker-page.js';
import { ConceptPage } from './concept/concept-page.js';
import { FrontPage } from './front/front-page.js';
import { IdeasPage } from './ideas-page.js';
import { MissingPage } from './missing-page.js';
import { NetworkPage } from './network-page.js';
import { NotePage } from './note/note-page.js';
import { SearchPage } from './search-page.js';
import { TalkPage } from './talk/talk-page.js';

/** The page that an address names. */
export function PageOf({
  route,
  query,
}: {
  readonly route: Route;
  readonly query: URLSearchParams;
}) {
  switch (route.kind) {
    case 'front':
      return <FrontPage query={query} />;
    case 'ideas':
      return <IdeasPage query={query} />;
    case 'concept':
      return <ConceptPage id={route.id} />;
    case 'talk':
      return <TalkPage id={route.id} />;
    case 'network':
      return <NetworkPage query={query} />;
    case 'speaker':
      return <SpeakerPage id={route.id} query={query} />;
    case 'company':
      return <CompanyPage id={route.id} query={query} />;
    case 'event':
      return <EventPage id={route.id} query={query} />;
    case 'conference':
      return <ConferencePage id={route.id} query={query} />;
    case 'lesson':
      return <LessonPage id={route.id} />;
    case 'note':
      return <NotePage id={route.id} query={query} />;
    case 'search':
      return <SearchPage text={query.get('q') ?? ''} />;
    default:
      return <MissingPage />;
  }
}
