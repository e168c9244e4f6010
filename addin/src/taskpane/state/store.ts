import { useEffect, useState } from 'preact/hooks';

/** A value that views subscribe to. */
export class Store<S> {
  private readonly subscribers = new Set<(state: S) => void>();

  constructor(private value: S) {}

  get state(): S {
    return this.value;
  }

  /** @param change - pure; returns the same object if nothing changes. */
  update(change: (state: S) => S): void {
    const next = change(this.value);
    if (next !== this.value) {
      this.value = next;
      this.subscribers.forEach((subscriber) => { subscriber(next); });
    }
  }

  subscribe(subscriber: (state: S) => void): () => void {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  }
}

/** The current state of a store. Renders again whenever it changes. */
export function useStore<S>(store: Store<S>): S {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state); // It may have changed between rendering and subscribing.
    return store.subscribe(setState);
  }, [store]);
  return state;
}
