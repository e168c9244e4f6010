export const digestMessages = {
  heading: 'Your weekly digest',
  preview: 'Preview it',
  title: 'Your digest',
  receive: 'Send me the weekly digest on Mondays',
};
