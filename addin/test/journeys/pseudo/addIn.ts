import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame } from 'playwright-core';
import { expect } from 'vitest';
import { pseudoLanguage, readLanguage } from '../../../build/language.mjs';
import { messagesIn } from '../../../build/messages/pseudo.mjs';
import { buttonTexts, highButtons } from '../buttons';
import { enlargeText, layoutFaults, setTextSize, textsOutsideBrackets, visibleTexts } from '../reading';
import { noteBriefTexts } from './briefTexts';
import { PseudoFiles } from './files';
import { Languages } from './languages';
import { countRequests } from './requests';
import { ServerInBrackets } from './server';
import { PseudoSite } from './site';
import { noteMessages } from './speaking';

/** By default there is a picture only of what is wrong. */
const picturesOfAll = process.env['PICTURES'] === 'all';
const screenshots = fileURLToPath(new URL('../../../../artifacts/screenshots/', import.meta.url));

/** The add-in in the pseudo-language. */
export class PseudoAddIn {
  private readonly faults: string[] = [];
  /** The messages that it has shown. */
  private readonly shown = new Set<string>();
  /** The labels of buttons that were laid out in every language. */
  private readonly laidOut = new Set<string>();

  private constructor(
    readonly files: PseudoFiles, readonly server: ServerInBrackets, readonly site: PseudoSite,
    private readonly texts: ReadonlyMap<string, string>, private readonly languages: Languages,
  ) {}

  static async build(): Promise<PseudoAddIn> {
    const [files, { texts }] = await Promise.all([PseudoFiles.build(), readLanguage(pseudoLanguage)]);
    const server = new ServerInBrackets();
    return new PseudoAddIn(files, server, await PseudoSite.start(files, server), texts, await Languages.of(files.messages));
  }

  /** The words of a message without arguments. */
  say(id: string): string {
    const text = this.texts.get(id);
    if (text === undefined || text.includes('{')) {
      throw new Error(`${id} is no message without arguments.`);
    }

    return text;
  }

  /** Watches the pages that are opened from now on. */
  async watch(context: BrowserContext): Promise<void> {
    await noteBriefTexts(context, (text) => { this.show([text]); });
    await countRequests(context);
    await context.addInitScript(noteMessages);
  }

  /** Forgets what was wrong, and lets the server answer as usual. */
  startAnew(): void {
    this.server.answerAsUsual();
    this.faults.splice(0);
  }

  /** Reads everything that is visible, at the usual size and twice as large, and in each language. A picture shows what is wrong. */
  async read(frame: Frame, state: string): Promise<void> {
    await this.readWords(frame, state);
    await this.layOut(frame, state);
    await this.measure(frame, state, (percent) => setTextSize(frame, percent));
    await setTextSize(frame, 100);
  }

  /** Reads the words alone, where the same layout has been read with others and the buttons are the same. */
  async glance(frame: Frame, state: string): Promise<void> {
    await this.readWords(frame, state);
    if ((await buttonTexts(frame)).flatMap(messagesIn).some((id) => !this.laidOut.has(id))) {
      await this.layOut(frame, state);
    }
  }

  private async readWords(frame: Frame, state: string): Promise<void> {
    this.noteFaults(state, await textsOutsideBrackets(frame));
    this.show(await visibleTexts(frame));
  }

  /** Reads a mail in the pane, at the usual size and twice as large. Whoever opens it again sees it in the usual size. */
  async readMail(frame: Frame, state: string): Promise<void> {
    this.noteFaults(state, await textsOutsideBrackets(frame));
    await this.measure(frame, state, (percent) => enlargeText(frame, percent));
  }

  /** Reads what the add-in has written into Outlook itself. */
  readInOutlook(text: string, state: string): void {
    this.show([text]);
    this.noteFaults(state, /^\[[^]*\]$/.test(text.trim()) ? [] : [text]);
  }

  /** Waits for a message that is seen for a few seconds only. */
  async waitUntilShown(id: string): Promise<void> {
    await expect.poll(() => this.shown.has(id), { message: id, timeout: 30_000 }).toBe(true);
  }

  /** What was wrong since the last call. */
  takeFaults(): readonly string[] {
    return this.faults.splice(0);
  }

  /** The messages of the pane and of the page that were never read. */
  neverShown(): readonly string[] {
    return [...this.files.messages].filter((id) => !this.shown.has(id)).sort();
  }

  /** Lays the state out in each language, in which a label may be longer than the pseudo-language makes it. */
  private async layOut(frame: Frame, state: string): Promise<void> {
    (await buttonTexts(frame)).flatMap(messagesIn).forEach((id) => { this.laidOut.add(id); });
    this.noteFaults(state, await this.languages.faultsIn(frame));
  }

  private async measure(frame: Frame, state: string, enlarge: (percent: number) => Promise<void>): Promise<void> {
    const usual = [...await highButtons(frame), ...await layoutFaults(frame)];
    await enlarge(200);
    const large = await layoutFaults(frame);
    this.noteFaults(state, usual);
    this.noteFaults(`${state} at 200 %`, large);
    if (picturesOfAll || usual.length + large.length > 0) {
      await takePicture(frame, state);
    }
  }

  private noteFaults(state: string, faults: readonly string[]): void {
    this.faults.push(...faults.map((fault) => `${state}: ${fault}`));
  }

  private show(texts: readonly string[]): void {
    texts.flatMap(messagesIn).forEach((id) => { this.shown.add(id); });
  }
}

async function takePicture(frame: Frame, state: string): Promise<void> {
  const name = `en-XA-${state.replace(/[^a-z0-9]+/gi, '-')}.png`;
  await frame.locator('body').screenshot({ path: join(screenshots, name), animations: 'disabled' });
}
