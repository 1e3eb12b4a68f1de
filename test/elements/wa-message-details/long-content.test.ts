import { assert } from 'chai';
import { sampleContents } from '../../../stories/sample-contents.ts';
import type { MessageContent, WaMessageDetails } from '../../../src/index.ts';
import { allByRole, byRole, focused, until } from '../page.ts';
import { engine, press } from '../user.ts';
import { openDetails, sampleMessage } from './open-details.ts';

/** The details of a message that says this. */
const open = (content: MessageContent): Promise<WaMessageDetails> => openDetails({ template: null, content });

/** As in the sheet of a report, which scrolls: WebKit takes long to paint a page that grows with each frame. */
const openInSheet = async (content: MessageContent): Promise<WaMessageDetails> => {
  const details = await open(content);
  details.style.overflow = 'auto';
  details.style.blockSize = '600px';
  return details;
};

const phoneOf = (details: WaMessageDetails): HTMLElement | null =>
  details.shadowRoot?.querySelector<HTMLElement>('[part=bubble]') ?? null;

/** WebKitGTK paints a hundredth of a second for each button, whatever shows them. */
const many = engine === 'webkit' ? 1_000 : 10_000;
const manyButtons: MessageContent = {
  ...sampleContents.manyButtons,
  buttons: sampleContents.manyButtons.buttons.slice(0, many),
};

describe('content of which there is much', () => {
  it('shows thousands of buttons when asked to, without losing the focus, and the first ones again', async () => {
    const details = await openInSheet(manyButtons);
    const count = (): number => phoneOf(details)!.querySelectorAll('.bubble-button').length;
    assert.equal(count(), 50);
    byRole(phoneOf(details)!, 'button', /^Show all/).focus();
    await press('Enter');
    let most = 50;
    await until('more of them come, some at a time', () => count() > 50);
    for (let before = count(); before < many; before = count()) {
      most = Math.max(most, count() - before);
      await new Promise(requestAnimationFrame);
    }
    assert.equal(count(), many);
    assert.isAtMost(most, 200);
    const less = byRole(phoneOf(details)!, 'button', 'Show less');
    assert.equal(focused(), less);
    assert.equal(less.ariaExpanded, 'true');
    await press('Enter');
    await until('it is short again', () => count() === 50);
    assert.equal(focused(), byRole(phoneOf(details)!, 'button', /^Show all/));
  }).timeout(60_000);

  it('shows a long text piece by piece, and all of it when asked to', async () => {
    const lines = many * 6;
    const body = 'A *line* of text.\n'.repeat(lines);
    const details = await openInSheet({ type: 'text', body });
    const length = (): number => phoneOf(details)!.textContent.length;
    assert.isBelow(length(), 5_000);
    await until('the first part is here', () => length() > 15_000);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    assert.isBelow(length(), 22_000);
    byRole(phoneOf(details)!, 'button', /^Show all, [\d,]+ more characters$/).click();
    await until('all is here', () => phoneOf(details)!.querySelectorAll('strong').length === lines, 60);
  }).timeout(90_000);

  it('shows other texts of a megabyte in part', async () => {
    const long = 'x'.repeat(1_000_000);
    const details = await open({
      type: 'template',
      header: long,
      body: 'x',
      footer: long,
      buttons: [{ type: 'url', label: long, url: `https://a.example/${long}` }],
    });
    assert.isBelow(phoneOf(details)!.textContent.length, 6_000);
    assert.equal(allByRole(phoneOf(details)!, 'button', /^Show all/).length, 4);
  });

  it('begins anew with another message, and goes on with the same', async () => {
    const details = await open(sampleContents.manyButtons);
    const count = (): number => phoneOf(details)!.querySelectorAll('.bubble-button').length;
    byRole(phoneOf(details)!, 'button', /^Show all/).click();
    await until('some have come', () => count() > 100);
    details.requestUpdate();
    await details.updateComplete;
    assert.isAbove(count(), 100);
    details.message = { ...sampleMessage, id: 'two', content: sampleContents.manyButtons };
    await details.updateComplete;
    assert.equal(count(), 50);
  });

  it('stops where it is when it leaves the page, and goes on when it comes back', async () => {
    const details = await open(sampleContents.manyButtons);
    const count = (): number => phoneOf(details)!.querySelectorAll('.bubble-button').length;
    byRole(phoneOf(details)!, 'button', /^Show all/).click();
    await until('some have come', () => count() > 100);
    details.remove();
    const left = count();
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    assert.equal(count(), left);
    document.body.append(details);
    await until('more come', () => count() > left);
    details.remove();
  });
});
