// In Outlook on the web and the new Outlook the events run in a page, which has to call onReady, or office.js gives up on it. Classic
// Outlook on Windows runs launchevent.js alone.
Office.onReady();
