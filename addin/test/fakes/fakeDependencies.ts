import type { NoteMeans } from '../../src/taskpane/notes/noteSession';
import type { Connection } from '../../src/taskpane/state/connection';
import type { Keepsake } from '../../src/taskpane/state/localDrafts';
import type { FakeServer } from './fakeServer';

export class FakeKeepsake implements Keepsake {
  readonly kept = new Map<string, unknown>();

  readonly read = (key: string): unknown => structuredClone(this.kept.get(key) ?? null);

  readonly keep = (key: string, value: unknown): boolean => {
    this.kept.set(key, structuredClone(value));
    return true;
  };

  readonly drop = (key: string): void => { this.kept.delete(key); };
}

export class FakeConnection implements Connection {
  private readonly listeners = new Set<() => void>();

  readonly isOnline = (): boolean => true;

  readonly onBack = (back: () => void): (() => void) => {
    this.listeners.add(back);
    return () => this.listeners.delete(back);
  };

  comeBack(): void {
    this.listeners.forEach((listener) => { listener(); });
  }
}

export interface FakeMeans extends NoteMeans {
  readonly keepsake: FakeKeepsake;
  readonly connection: FakeConnection;
}

export function meansOf(server: FakeServer, keepsake = new FakeKeepsake()): FakeMeans {
  let ids = 0;
  return { api: server.api, keepsake, connection: new FakeConnection(), newId: () => `id${++ids}` };
}
