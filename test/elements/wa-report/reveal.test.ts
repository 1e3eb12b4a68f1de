import { assert } from 'chai';
import { maskParts, type MessageDetails, type WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, nextEvent, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import {
  assertNothingLeaks,
  detailsIn,
  openDetails,
  openMasked,
  unfold,
  writtenIn,
} from './masked-report.ts';
import { leaksOf } from './secret-endpoint.ts';

describe('what is masked in the details', () => {
  const bubbleOf = (report: WaReport): string =>
    textOf(detailsIn(report).shadowRoot!.querySelector('[part="bubble"]')!);
  const isRevealed = (report: WaReport): boolean => bubbleOf(report).includes('xyzzy');

  /** By key: a mouse would miss it while rows come in. */
  const pressShow = async (details: HTMLElement): Promise<void> => {
    byRole(details, 'button', 'Show').focus();
    await press('Enter');
  };

  it('is shown to who asks, and hidden again', async () => {
    const report = await openMasked();
    const details = await openDetails(report);
    await unfold(details);
    const asked = nextEvent(report, 'wa-report-reveal');
    const show = byRole(details, 'button', 'Show');
    assert.include(
      textOf(details),
      'Masked: senders, recipients’ numbers, what messages say, one-time codes',
    );
    show.focus();
    await press('Enter');
    assert.deepEqual((await asked).detail, { id: 'm-0', mask: [...maskParts] });
    await until('it is shown', () => isRevealed(report));
    await until('numbers are grouped', () => textOf(details).includes('+852 9798 9796'));
    const text = textOf(details);
    for (const shown of ['797989', 'Zyxwv Qponm', 'wamid.HBgL', '852 (9798) 9796'])
      assert.include(text, shown);
    assert.equal(focused(), byRole(details, 'button', 'Hide'));
    await assertAccessible(details);
    await press('Enter');
    await until('it is hidden', () => !isRevealed(report));
    await until(
      'the raw data is masked too',
      () => details.shadowRoot!.querySelector('[role="tree"]') !== null,
    );
    assertNothingLeaks(writtenIn(details));
    assert.equal(focused(), byRole(details, 'button', 'Show'));
  });

  it('stays masked where the page refuses', async () => {
    const report = await openMasked();
    const details = await openDetails(report);
    report.addEventListener('wa-report-reveal', (event) => event.preventDefault());
    const asked = nextEvent(report, 'wa-report-reveal');
    await pressShow(details);
    await asked;
    await report.updateComplete;
    await until('it still asks', () => allByRole(details, 'button', 'Show').length === 1);
    assertNothingLeaks(writtenIn(details));
  });

  const reveal = async (report: WaReport): Promise<HTMLElement> => {
    const details = await openDetails(report);
    await pressShow(details);
    await until('it is shown', () => isRevealed(report));
    return details;
  };

  it('is masked again once the details are closed', async () => {
    const report = await openMasked();
    const details = await reveal(report);
    await press('Escape');
    await until('they are closed', () => detailsIn(report) === null);
    await until('what was shown is masked', () =>
      writtenIn(details).every((text) => leaksOf(text).length === 0),
    );
    assertNothingLeaks(writtenIn(await openDetails(report)));
  });

  it('is masked in the next message, and in this one when its reader comes back', async () => {
    const report = await openMasked();
    const details = await reveal(report);
    byRole(report, 'button', 'Next message').focus();
    await press('Enter');
    await until('the next one is here', () => textOf(details).includes('m-1') && !isRevealed(report));
    assertNothingLeaks(writtenIn(details));
    byRole(report, 'button', 'Previous message').focus();
    await press('Enter');
    await until('the first one is here', () => textOf(details).includes('m-0'));
    assertNothingLeaks(writtenIn(details));
  });

  it('is masked again once the report has left the page, and when the mask is another', async () => {
    const report = await openMasked();
    const details = await reveal(report);
    report.mask = ['code', 'recipient', 'sender'];
    await until('the code is masked', () => textOf(details).includes('••••••'));
    assert.deepEqual(leaksOf(textOf(details).replaceAll('xyzzy', '')), []);
    await pressShow(details);
    await until('it is shown', () => textOf(details).includes('797989'));
    report.remove();
    const written = (): string => writtenIn(details).join('\n').replaceAll('xyzzy', '');
    await until('it is masked', () => leaksOf(written()).length === 0);
  });

  it('is shown from the row alone where the rest cannot be had', async () => {
    const report = await openMasked();
    report.fetcher = () => Promise.resolve(Response.json({ code: 7, message: 'broken' }, { status: 404 }));
    await click(allByRole(report, 'button', /^Details •/)[0]!);
    await until('the failure is said', () => allByRole(report, 'alert', /could not be loaded/).length > 0);
    const details = detailsIn(report);
    assertNothingLeaks(writtenIn(details));
    await pressShow(details);
    await until('it is shown', () => textOf(details).includes('797989'));
    await until('numbers are grouped', () => textOf(details).includes('+852 9798 9796'));
  });
});

describe('the details of a message alone in a page', () => {
  const message: MessageDetails = {
    id: 'one',
    direction: 'outbound',
    senderId: '+85268686868',
    source: null,
    sentBy: null,
    recipient: { country: 'HK', number: '+85297989796' },
    submission: null,
    status: 'read',
    sentAt: '2026-11-20T08:15:30.120Z',
    updatedAt: null,
    error: null,
    template: null,
    preview: null,
    messageId: null,
    correlationId: null,
    events: [],
    content: { type: 'text', body: 'Hello' },
    price: null,
    raw: {},
  };

  const place = async (mask: string | null, shown = message): Promise<HTMLElement> => {
    const details = document.createElement('wa-message-details');
    if (mask !== null) details.setAttribute('mask', mask);
    details.message = shown;
    document.body.append(details);
    await until('it is here', () => details.shadowRoot?.querySelector('.facts') != null);
    return details;
  };

  it('masks what its attribute names', async () => {
    const masked = await place('recipient body');
    assert.notInclude(textOf(masked), '9798');
    assert.notInclude(textOf(masked), 'Hello');
    await until('numbers are grouped', () => textOf(masked).includes('+852 6868 6868'));
    assert.include(textOf(masked), 'Masked: recipients’ numbers, what messages say');
  });

  it('does not judge addresses that are masked', async () => {
    const buttons = [
      { type: 'url', label: 'Go', url: 'https://a.example' },
      { type: 'phone', label: 'Call', number: '+85297989796' },
    ];
    for (const mask of ['body', 'recipient']) {
      const masked = await place(mask, { ...message, content: { type: 'template', body: 'x', buttons } });
      await until('the buttons are here', () => textOf(masked).includes('•'));
      assert.notInclude(textOf(masked), 'not safe');
    }
  });

  it('offers to show only what is masked', async () => {
    for (const mask of ['', null, 'code', 'nonsense'])
      assert.isEmpty(allByRole(await place(mask), 'button', 'Show'), String(mask));
  });
});
