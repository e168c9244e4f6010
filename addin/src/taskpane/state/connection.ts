/** Whether there is a network, as far as a browser knows: "online" promises nothing, "offline" is sure. */
export interface Connection {
  readonly isOnline: () => boolean;
  /** Called when the network is back. */
  readonly onBack: (back: () => void) => () => void;
}

export const browserConnection: Connection = {
  isOnline: () => navigator.onLine,
  onBack: (back) => {
    addEventListener('online', back);
    return () => { removeEventListener('online', back); };
  },
};
