// A Date that is ahead of the system's, so that a test can pass over the time that messages are hidden. To be required first.
"use strict";

const SystemDate = Date;
let ahead = 0;

globalThis.Date = class Date extends SystemDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Date.now()] : parts));
  }

  static now() {
    return SystemDate.now() + ahead;
  }
};

module.exports = {
  setAhead(milliseconds) {
    ahead = milliseconds;
  },
};
