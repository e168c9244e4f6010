import { render } from 'preact';
import { expect, vi } from 'vitest';
import { openPane } from '../../src/taskpane/openPane';
import { annsServer, identityOf } from '../fakes/fakePane';
import type { FakeServer } from '../fakes/fakeServer';
import { StandInOffice, type ItemKind } from '../fakes/standInOffice';
import { buttons, page, text } from '../fakes/renderedPage';

/** Two days before the 1:1. */
export const now = new Date('2026-11-24T12:00:00Z');

/** Within this time there must be content or a button. */
export const timeoutMilliseconds = 20_000;

/** The pane as it starts in Outlook, with the real host, next to an Outlook and a server that misbehave. Time is the page's own. */
export class FaultyPane {
  readonly outlook: StandInOffice;

  constructor(kind: ItemKind, readonly server: FakeServer = annsServer()) {
    this.outlook = new StandInOffice(kind);
  }

  async open(): Promise<void> {
    this.outlook.install();
    void openPane(page(), () => Promise.resolve({ api: this.server.api, identity: identityOf(this.server) }));
    await this.wait(500);
  }

  async wait(milliseconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  async press(name: string, milliseconds: number): Promise<void> {
    buttons(name)[0]?.click();
    await this.wait(milliseconds);
  }

  /** Presses "Try again" wherever it is shown. */
  async tryAgain(): Promise<void> {
    for (let attempt = 0; attempt < 3 && buttons('Try again').length > 0; attempt++) {
      buttons('Try again')[0]?.click();
      await this.wait(2_000);
    }
  }

  expectContentOrButton(shown: string): void {
    expect(text().includes(shown) || buttons('Try again').length > 0, `content or a button in: ${text()}`).toBe(true);
  }

  expectContent(shown: string): void {
    expect(text()).toContain(shown);
  }

  close(): void {
    render(null, page());
  }
}

/** Loading the parts of the pane takes real time, which the page's own clock does not know. */
export async function loadParts(): Promise<void> {
  await Promise.all([
    import('../../src/taskpane/TabContent'), import('../../src/taskpane/coaching/CoachingTab'), import('../../src/taskpane/MyOneOnOnesTab'),
    import('../../src/taskpane/templates/TemplateChoice'), import('../../src/taskpane/meetings/LastMeetingDetails'),
  ]);
}
