/** Whether there is a network, as far as the browser knows: "online" may be wrong, "offline" is certain. */
export interface NetworkStatus {
  readonly isOnline: () => boolean;
  readonly onReconnect: (reconnected: () => void) => () => void;
}

export const browserNetworkStatus: NetworkStatus = {
  isOnline: () => navigator.onLine,
  onReconnect: (reconnected) => {
    addEventListener('online', reconnected);
    return () => { removeEventListener('online', reconnected); };
  },
};
