export const personalDataMessages = {
  heading: 'What we store about you',
  download: 'Download everything',
  remove: 'Delete everything',
  warning: 'This permanently deletes your notes, points, corrections and settings. What other people wrote is kept.',
  confirm: 'Delete permanently',
  removed: 'All your data has been deleted.',
};
