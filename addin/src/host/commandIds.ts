/** The ids that both manifests give the buttons that open the pane. */
export const composeCommand = 'oneonone.compose';
export const commandIds = { compose: composeCommand, read: 'oneonone.read', message: 'oneonone.message' } as const;
