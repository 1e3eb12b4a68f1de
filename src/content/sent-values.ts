import { readHeader } from './content-header.ts';
import type { ContentHeader, ContentItem } from './content-tree.ts';
import { read, readList, readText, readWord } from './own-fields.ts';
import { parameterText, type VariableFiller } from './template-values.ts';

const valuesIn = (place: string, parameters: readonly unknown[]): readonly ContentItem[] =>
  parameters.flatMap((parameter, index) => {
    const details = parameterText(parameter);
    const name = readText(parameter, 'parameter_name') ?? String(index + 1);
    return details === null ? [] : { title: `${place} ${name}`.trim(), details };
  });

/** What was sent for a template whose text nobody gave, by its place: `body 1`, `button 0 1`, `card 0 body 1`. */
export const sentValues = (sent: readonly unknown[], filler: VariableFiller): readonly ContentItem[] => {
  const valuesOf = (prefix: string, component: unknown): readonly ContentItem[] => {
    const parameters = readList(component, 'parameters');
    filler.valuesOf(parameters);
    const place = [prefix, readText(component, 'type'), readText(component, 'index')];
    return valuesIn(place.filter(Boolean).join(' '), parameters);
  };
  if (sent.every((parameter) => read(parameter, 'parameters', 'cards') === null))
    return valuesOf('', { parameters: sent });
  return sent.flatMap((component) => [
    ...valuesOf('', component),
    ...readList(component, 'cards').flatMap((card, index) =>
      readList(card, 'components').flatMap((part) =>
        valuesOf(`card ${readText(card, 'card_index') ?? String(index)}`, part),
      ),
    ),
  ]);
};

/** The picture or place that was sent for a header. */
export const sentHeader = (sent: readonly unknown[]): ContentHeader | null => {
  const header = sent.find((component) => readWord(component, 'type') === 'header');
  const [parameter] = readList(header, 'parameters');
  return (readWord(parameter, 'type') ?? 'text') === 'text' ? null : readHeader(parameter);
};
