import * as say from '../catalogue/invites';

/** The codes of the API's InviteOutcome. */
type SavedInviteOutcome =
  | 'written' | 'alreadyThere' | 'leftAlone' | 'entangled' | 'notAsked' | 'noInvite' | 'private' | 'over' | 'beingWritten' | 'notWritable'
  | 'notConnected';

const namesShown = 3;

/** Before and after anything is written into an invite that also goes to somebody else. */
export function onlyLink(others: readonly string[]): string {
  const more = others.length - namesShown + 1;
  return others.length <= namesShown
    ? say.onlyLink({ names: others })
    : say.onlyLinkMore({ names: others.slice(0, namesShown - 1), more });
}

/** After the server has been asked to write into the saved invite. */
export function savedInvite(outcome: SavedInviteOutcome, name: string): string {
  switch (outcome) {
    case 'written': case 'notAsked': case 'noInvite': return say[outcome]({ name });
    case 'alreadyThere': case 'leftAlone': case 'entangled': case 'private': case 'over': case 'beingWritten': case 'notWritable':
    case 'notConnected':
      return say.saved[outcome];
  }
}
