import { describe, expect, it } from 'vitest';
import cases from '../../../../tests/Core.Tests/Messages/reason-cases.json';
import type { InviteRecipient, RecognitionReason, TemplateReason } from '../../api/types';
import { reasonText, recipientsOf } from './reasons';
import { templateReasonText } from '../templates/templateReason';

interface Case<T> {
  readonly code: T;
  readonly sentence: string;
}

// The server's own table (tests/Core.Tests/Messages), which has every code.
const { reasons, recipients, templates } = cases as {
  readonly reasons: readonly Case<RecognitionReason>[];
  readonly recipients: readonly Case<InviteRecipient>[];
  readonly templates: readonly Case<TemplateReason>[];
};

describe('The pane says what the server says of', () => {
  it('reasons of a verdict', () => {
    expect(reasons.map(({ code }) => reasonText(code))).toEqual(reasons.map(({ sentence }) => sentence));
  });

  it('recipients of an invite', () => {
    expect(recipientsOf({ recipients: recipients.map(({ code }) => code) })).toEqual(recipients.map(({ sentence }) => sentence));
  });

  it('reasons for a template', () => {
    expect(templates.map(({ code }) => templateReasonText(code))).toEqual(templates.map(({ sentence }) => sentence));
  });

  it('recipients that an older API names in words', () => {
    expect(recipientsOf({ alsoReceivedBy: ['Hana Rose'] })).toEqual(['Hana Rose']);
  });
});
