import { html, nothing, type TemplateResult } from 'lit';
import { namesHost, type SafeLink } from '../../content/safe-link.ts';
import { showControls } from '../../content/visible-controls.ts';

/**
 * A link to a place that strangers have chosen: it learns nothing of the report, and is told as soon as the label does
 * not tell it. `shown` is the label as it looks, where that is more than text.
 */
export const linkView = ({ href, host }: SafeLink, label: string, shown: unknown = label): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow ugc" referrerpolicy="no-referrer"
      ><bdi>${shown}</bdi></a
    >${namesHost(label, host) ? nothing : html` <bdi class="soft" dir="ltr">(${showControls(host)})</bdi>`}`;
