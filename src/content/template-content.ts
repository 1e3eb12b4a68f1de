import { isAuthentication } from './authentication-wording.ts';
import { readButton } from './content-button.ts';
import { readOffer } from './content-offer.ts';
import { section } from './content-section.ts';
import type { ContentParts, ContentSection, ContentTree } from './content-tree.ts';
import { read, readList, readText, readWord } from './own-fields.ts';
import { sentHeader, sentValues } from './sent-values.ts';
import { byIndex, TemplateParts } from './template-parts.ts';
import { VariableFiller } from './template-values.ts';

/** What a template may have beside the parts of every message. */
export type TemplateContent = ContentParts &
  Pick<ContentTree, 'offer' | 'sections' | 'cards' | 'isWordingImplied' | 'leftOut' | 'variables'>;

const callPermission = 'call-permission-request';
const offerWord = 'limited-time-offer';
const knownWords: ReadonlySet<string> = new Set([
  ...['header', 'body', 'footer', 'buttons', 'carousel'],
  ...[offerWord, callPermission],
]);

const readCards = (template: TemplateParts, filler: VariableFiller): readonly ContentParts[] => {
  const sent = byIndex(readList(template.sent('carousel'), 'cards'), 'card_index');
  return readList(template.defined('carousel'), 'cards').map((card, index) =>
    new TemplateParts(
      readList(card, 'components'),
      readList(sent.get(String(index)), 'components'),
      filler,
    ).read(),
  );
};

/** Parts that a template of the future may have. */
const readUnknown = (definition: readonly unknown[]): readonly ContentSection[] => {
  const items = definition.flatMap((component) => {
    const title = readText(component, 'type');
    const isKnown = title === null || knownWords.has(readWord(component, 'type') ?? '');
    return isKnown ? [] : { title, details: readText(component, 'text') };
  });
  return items.length > 0 ? [section('unknown', items)] : [];
};

/** A template as its definition, filled with what was sent. */
const readDefined = (
  content: unknown,
  definition: readonly unknown[],
  sent: readonly unknown[],
): TemplateContent => {
  const filler = new VariableFiller();
  const template = new TemplateParts(definition, sent, filler, isAuthentication(content, definition));
  const parts = template.read();
  const asksToCall = template.defined(callPermission) !== null;
  const cards = readCards(template, filler);
  return {
    ...parts,
    buttons: asksToCall ? [...parts.buttons, readButton({ type: callPermission })] : parts.buttons,
    offer: readOffer(template.defined(offerWord), template.sent(offerWord)),
    sections: [...template.sections(), ...readUnknown(definition)],
    cards,
    isWordingImplied: template.isWordingImplied,
    leftOut: filler.leftOut,
    variables: filler.values,
  };
};

/** A template of which only what was filled in is known. */
const readSent = (sent: readonly unknown[]): TemplateContent => {
  const filler = new VariableFiller();
  const items = sentValues(sent, filler);
  return {
    header: sentHeader(sent),
    body: null,
    footer: null,
    buttons: [],
    offer: null,
    sections: items.length > 0 ? [section('values', items)] : [],
    cards: [],
    isWordingImplied: false,
    leftOut: 0,
    variables: filler.values,
  };
};

/**
 * Reads a template as its definition (`components`) and what was sent: `parameters` as the send payload's components
 * or as the body's values alone, or the send payload itself under `template`. Null for one that came rendered.
 */
export const readTemplate = (content: unknown): TemplateContent | null => {
  const definition = readList(content, 'components');
  const parameters = readList(content, 'parameters');
  const sent = parameters.length > 0 ? parameters : readList(read(content, 'template'), 'components');
  if (definition.length > 0) return readDefined(content, definition, sent);
  const isRendered = read(content, 'header', 'body', 'footer', 'buttons', 'cards') !== null;
  return isRendered || sent.length === 0 ? null : readSent(sent);
};
