/**
 * The messages of the pane and of the page that no state of the walk shows, by the reason. Everything else must have been shown. A slow
 * machine may show some of them.
 */
export const notShown: Readonly<Record<string, readonly string[]>> = {
  'What Outlook and the server answer to inserting an agenda: inviteActions.test.ts, insertAgenda.test.ts, compose.journey.ts': [
    'invites.confirm', 'invites.copied', 'invites.failed', 'invites.inserting.current', 'invites.inserting.damaged',
    'invites.inserting.edited', 'invites.inserting.inserted', 'invites.inserting.lost', 'invites.inserting.outdated',
    'invites.inserting.restored', 'invites.inserting.updated', 'invites.noInvite', 'invites.noLongerOneOnOne', 'invites.notAsked',
    'invites.notCopied', 'invites.onlyLink', 'invites.onlyLinkMore', 'invites.outdatedInSavedInvite', 'invites.recipientsUnknown',
    'invites.saved.alreadyThere', 'invites.saved.beingWritten', 'invites.saved.entangled', 'invites.saved.leftAlone',
    'invites.saved.notConnected', 'invites.saved.notWritable', 'invites.saved.over', 'invites.saved.private', 'invites.update',
    'invites.willEmail', 'invites.written',
  ],
  'Why a meeting is no 1:1, one reason after the other in the header: recognition-cases.json': [
    'meeting.relationships.external', 'recognition.nobodyInvited', 'recognition.obstacles.cancelled',
    'recognition.obstacles.hiddenAttendees', 'recognition.obstacles.shownAsFree', 'recognition.otherRemedy',
    'recognition.recipients.calendarRelay', 'recognition.recipients.foundByName', 'recognition.recipients.group',
    'recognition.recipients.loggingAddress', 'recognition.recipients.notetaker', 'recognition.recipients.unknown',
    'recognition.remedies.cancelled', 'recognition.remedies.hiddenAttendees', 'recognition.remedies.shownAsFree',
    'recognition.tooManyInvited', 'relationships.meetingWith.colleague', 'relationships.meetingWith.directReport',
    'relationships.meetingWith.external', 'relationships.meetingWith.manager', 'relationships.meetingWith.peer',
    'relationships.meetingWith.skipLevel',
  ],
  'Before the pane starts, or while Outlook does not answer: slowStart.test.ts, officeHost.test.ts, faults.journey.ts': [
    'failures.foreign', 'failures.offline', 'failures.slow', 'meeting.noMeeting.text', 'meeting.noMeeting.title', 'outlook.itemChanged',
    'outlook.openOnTheWeb', 'outlook.refused', 'outlook.silent', 'outlook.title', 'outlook.unsupported', 'pane.slow.choice',
    'pane.slow.outlook', 'pane.slow.server', 'slowStart.again', 'slowStart.notLoaded.text', 'slowStart.notLoaded.title',
    'slowStart.tooOld.text', 'slowStart.tooOld.title', 'start.failed.text', 'start.failed.title', 'start.notInOutlook.text',
    'start.notInOutlook.title', 'start.notReady.text', 'start.notReady.title', 'start.settingsLink',
  ],
  'Something that two people write at once, or offline: appearance.journey.ts, together.journey.ts, writing.test.tsx': [
    'actions.waiting', 'failures.changed', 'notes.alsoYours', 'notes.conflict.both', 'notes.conflict.elsewhere', 'notes.conflict.here',
    'notes.conflict.mine', 'notes.conflict.text', 'notes.conflict.theirs', 'notes.conflict.title', 'notes.phases.conflict',
    'notes.phases.refused', 'notes.refusedBecause', 'notes.theirs', 'pane.kept', 'points.waiting',
  ],
  'A part that could not be loaded or saved, in the notice that has been read with other words: slowServer.test.tsx': [
    'agendaPage.calendarUnknown', 'coaching.failed', 'earlierNotes.failed', 'earlierNotes.unknown', 'lastMeeting.failed', 'notes.failed',
    'page.failed', 'points.failed', 'settings.failed', 'settings.notSaved', 'times.failed',
  ],
  'What was just done, in the announcement that has been read with other words: focus.test.tsx, writing.test.tsx': [
    'actions.announcements.changed', 'actions.announcements.removed', 'corrections.done.changed', 'corrections.done.notKnown',
    'deletedToday.restored', 'idea.added', 'ladder.skipped', 'personalData.removed', 'points.announcements.reworded', 'series.turned.off',
    'series.turned.on', 'templates.chosen', 'times.notOpened', 'times.opened',
  ],
  'Rare states in places that have been read with other words': [
    'agenda.live', 'agendaPage.toNext', 'correction.faults.incomplete', 'idea.heading', 'idea.readMore', 'lastMeeting.noPoints',
    'meeting.mostRecent', 'points.carriedOver', 'points.checkInFrom', 'series.notOrganiser', 'signIn.why', 'signInPage.done',
    'templateFit.afterLeave', 'templates.kinds.directReport', 'templates.kinds.reportWhoManages', 'times.subject', 'times.theirMoment',
  ],
};
