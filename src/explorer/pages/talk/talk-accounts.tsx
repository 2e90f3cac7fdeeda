import { countOf } from '../../parts/count-of.js';
import { Section } from '../../parts/section.js';
import { AccountColumn } from './account-column.js';
import type { Talk } from './talk.js';

/** What each note says of a talk, side by side; what only one of them says is marked. */
export function TalkAccounts({ talk: { accounts } }: { readonly talk: Talk }) {
  if (accounts.length === 0) return null;
  const aside =
    accounts.length === 1
      ? 'one note tells of this talk'
      : `${countOf(accounts.length, 'note')} side by side; a bar marks what no other note says`;
  return (
    <Section title="Accounts" aside={aside} name="accounts">
      <div class="accounts">
        {accounts.map((account) => (
          <AccountColumn key={account.note.id} account={account} isAlone={accounts.length === 1} />
        ))}
      </div>
    </Section>
  );
}
