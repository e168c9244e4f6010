import type { Browser } from 'playwright-core';
import { scheduledOneOnOnes } from './company';
import { Outlook } from './outlook';
import type { PseudoAddIn } from './pseudo';

/** Opens panes of one person in the pseudo-language, and reads what they show. */
export class PseudoWalk {
  constructor(private readonly browser: Browser, private readonly addIn: PseudoAddIn, private readonly person: string) {}

  /** The pane next to the person's next 1:1. */
  async openPane(): Promise<Outlook> {
    const [meeting] = await scheduledOneOnOnes(this.person);
    if (meeting === undefined) {
      throw new Error(`${this.person} has no 1:1.`);
    }

    const outlook = await Outlook.of(this.browser, this.person);
    await this.addIn.serve(outlook.context);
    await outlook.openMeeting(meeting);
    return outlook;
  }

  async openPastIntroduction(): Promise<Outlook> {
    const outlook = await this.openPane();
    await outlook.button(this.addIn.say('introduction.skip')).click();
    await outlook.settled();
    return outlook;
  }

  async show(outlook: Outlook, tab: 'agenda' | 'notes' | 'coach' | 'mine'): Promise<void> {
    await outlook.tab(this.addIn.say(`pane.tabs.${tab}`)).click();
    await outlook.settled();
  }

  /** @param state - names the faults and the picture. */
  async read(outlook: Outlook, state: string): Promise<void> {
    await outlook.fit();
    await this.addIn.read(await outlook.frame(), state);
  }
}
