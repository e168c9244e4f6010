// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const startPage = 'Go to the start page';
export const badRequest = {
  title: 'We could not understand the request.',
};
export const notSignedIn = {
  title: 'Please sign in.',
  detail: 'Only people in the organisation can use this.',
};
export const forbidden = {
  title: 'You are not allowed to do this.',
};
export const notInOrganisation = {
  title: 'You are not in this organisation’s directory.',
  detail: 'You are signed in, but your account is not in the directory. You may have signed in with the wrong account. If you are new, try again tomorrow.',
};
export const notFound = {
  title: 'Not found.',
  detail: 'It does not exist, or you do not have access to it.',
};
export const methodNotAllowed = {
  title: 'This method is not allowed here.',
  detail: 'The Allow header lists the methods that are.',
};
export const notAcceptable = {
  title: 'None of the formats that you accept is available.',
  detail: 'Accept text/html, text/plain or application/json.',
};
export const stillHere = {
  title: 'This person is still in the organisation.',
  detail: 'Until they leave, only they can delete their data. An administrator can delete it after they have left and the directory has been refreshed.',
};
export const changed = {
  title: 'This has changed since you read it.',
  detail: 'Nothing was saved. Apply your change to the latest version, in the field “current”, and try again.',
};
export const tooLarge = {
  title: 'The request is too large.',
};
export const unsupportedMediaType = {
  title: 'The request has an unsupported media type.',
  detail: 'Send application/json.',
};
export const versionRequired = {
  title: 'The version is missing.',
  detail: 'Send the ETag of the version that you last read in the If-Match header.',
};
export const tooManyRequests = {
  title: 'You have sent too many requests.',
  detail: 'Wait for the number of seconds in the Retry-After header.',
};
export const internalError = {
  title: 'Something went wrong on our side.',
  detail: 'The error was logged. If it happens again, give the trace id to your administrator.',
};
export const notReady = {
  title: 'The service is temporarily unavailable.',
  detail: 'Try again in a moment.',
};
export const keysNotRead = {
  title: 'We cannot open your notes and agendas at the moment.',
  detail: 'Nothing is lost. Try again in a moment.',
};
export const keyMissing = {
  title: 'We cannot open your notes and agendas.',
  detail: 'They are encrypted, and the key is missing. Nothing was deleted. Please tell your administrator.',
};
export const timedOut = {
  title: 'The request took too long.',
  detail: 'Try again in a moment.',
};
export const notInLine = {
  title: 'Neither of you reports to the other.',
  detail: 'Only a manager and their report have figures that can be corrected.',
};
export const notYourManager = {
  title: 'This person is not your manager.',
  detail: 'You can ask your own manager for a 1:1.',
};
export const idOfOneself = {
  title: 'Administrators cannot propose this for themselves.',
  detail: 'Another administrator can.',
};
export const formerIdTaken = {
  title: 'This former id belongs to somebody already.',
  detail: 'Somebody has confirmed that it was theirs. Withdraw that proposal first if it is wrong.',
};
export const idInUse = {
  title: 'This id is still in use.',
  detail: 'Only the id of somebody who has left the directory can become somebody else’s former id.',
};
export const notYourCorrection = {
  title: 'You cannot do this with this correction.',
  detail: 'Whoever made a correction can withdraw it, and the other person can contest it.',
};
export const onlyForTheManager = {
  title: 'Only the manager can see this.',
  detail: 'It is private feedback for the manager.',
};
export const onlyTheAuthor = {
  title: 'Only its author can do this.',
};
export const notPrepared = {
  title: 'There is no agenda yet.',
  detail: 'Prepare it with PUT. You can add items before that.',
};
export const noTemplate = {
  title: 'No template fits.',
  detail: 'Use one of the templates that /api/templates lists.',
};
export const onlyTheAuthorOfItem = {
  title: 'Only its author can do this.',
  detail: 'The other person can tick it off.',
};
export const tooManyItems = {
  title: 'There are too many open items.',
  detail: 'Tick some off first.',
};
export const idTaken = {
  title: 'Another item has this id.',
  detail: 'Choose another id, or leave it out.',
};
export const noDigest = {
  title: 'There is no digest for you.',
  detail: 'Digests go only to people whose reports have reports of their own.',
};
export const digestsOff = {
  title: 'Digests are off.',
  detail: 'Until an administrator turns them on for you, everybody sees only the status of their own 1:1s.',
};
export const assistantsOff = {
  title: 'You have not turned on assistants.',
  detail: 'Turn them on in your preferences first.',
};
export const unknownLink = {
  title: 'This link is not valid.',
  detail: 'It may have been cut off. Open it from the email itself, or change your settings in Outlook.',
};
export const invalid = {
  title: 'Some values in the request are not valid.',
  detail: 'The field “errors” says what is wrong with each value.',
};
