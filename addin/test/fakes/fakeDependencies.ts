import type { SessionDependencies } from '../../src/taskpane/state/dependencies';
import type { LocalDrafts } from '../../src/taskpane/state/localDrafts';
import type { NetworkStatus } from '../../src/taskpane/state/network';
import type { FakeServer } from './fakeServer';

export class FakeLocalDrafts implements LocalDrafts {
  readonly stored = new Map<string, unknown>();

  readonly read = (key: string): unknown => structuredClone(this.stored.get(key) ?? null);

  readonly save = (key: string, value: unknown): boolean => {
    this.stored.set(key, structuredClone(value));
    return true;
  };

  readonly remove = (key: string): void => { this.stored.delete(key); };
}

export class FakeNetwork implements NetworkStatus {
  private readonly listeners = new Set<() => void>();

  readonly isOnline = (): boolean => true;

  readonly onReconnect = (reconnected: () => void): (() => void) => {
    this.listeners.add(reconnected);
    return () => this.listeners.delete(reconnected);
  };

  reconnect(): void {
    this.listeners.forEach((listener) => { listener(); });
  }
}

export interface FakeDependencies extends SessionDependencies {
  readonly localDrafts: FakeLocalDrafts;
  readonly network: FakeNetwork;
}

export function fakeDependencies(server: FakeServer, localDrafts = new FakeLocalDrafts()): FakeDependencies {
  let ids = 0;
  return { api: server.api, localDrafts, network: new FakeNetwork(), newId: () => `id${++ids}` };
}
