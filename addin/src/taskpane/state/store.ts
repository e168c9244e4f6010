import { useEffect, useState } from 'preact/hooks';

/** A value that views follow. It changes by pure functions only. */
export class Store<S> {
  private readonly followers = new Set<(state: S) => void>();

  constructor(private value: S) {}

  get state(): S {
    return this.value;
  }

  update(change: (state: S) => S): void {
    const next = change(this.value);
    if (next !== this.value) {
      this.value = next;
      this.followers.forEach((follower) => { follower(next); });
    }
  }

  follow(follower: (state: S) => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }
}

/** The state of a store as of now, and a new drawing whenever it changes. */
export function useStore<S>(store: Store<S>): S {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state); // It may have changed between drawing and following.
    return store.follow(setState);
  }, [store]);
  return state;
}
