import { assert } from 'chai';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, textOf, until } from '../page.ts';
import { click } from '../user.ts';
import { png } from './media-files.ts';
import { openDetails } from './open-details.ts';

describe('media on a page that lets no images be shown', () => {
  it('is offered to be saved, and that is said', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'none'";
    document.head.append(policy);
    const details = await openDetails(
      { content: { type: 'image', image: { id: 'm1' } } },
      { resolveMedia: () => Promise.resolve(new Blob([png])) },
    );
    await click(byRole(details, 'button', 'Load image'));
    await until('it is said', () => textOf(details).includes('does not let images be shown'));
    assert.isNull(details.shadowRoot!.querySelector('img'));
    assert.isNotEmpty(allByRole(details, 'button', /^Save image.png/));
    await assertAccessible(details);
  });
});
