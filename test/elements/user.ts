import { executeServerCommand, sendMouse } from '@web/test-runner-commands';

/** One of the three engines the tests run in. */
export const engine = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Presses and releases keys by their DOM names, such as `Tab`, `Shift+Tab` or a blank. */
export const press = async (keys: string): Promise<void> => {
  await executeServerCommand('user-press', keys.split('+'));
};

/** Types into whatever has the focus. */
export const type = async (text: string): Promise<void> => {
  await executeServerCommand('user-type', text);
};

type Point = [x: number, y: number];

const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** Frames that something stays where it is before a hand gets there, and the most that it is waited for. */
const restingFrames = 3;
const mostFrames = 120;

/** The middle of an element that has come to rest: nobody hits what still moves. */
const aimAt = async (element: Element): Promise<Point> => {
  let aim = middleOf(element);
  for (let frames = 0, resting = 0; resting < restingFrames && frames < mostFrames; frames++) {
    await new Promise(requestAnimationFrame);
    const [x, y] = middleOf(element);
    resting = x === aim[0] && y === aim[1] ? resting + 1 : 0;
    aim = [x, y];
  }
  return aim;
};

/** Brings a real mouse from elsewhere to the middle of what is on screen of an element. */
export const hover = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  await sendMouse({ type: 'move', position: [0, 0] });
  await sendMouse({ type: 'move', position: await aimAt(element) });
};

/** Clicks the middle of what is on screen of an element, with a real mouse. */
export const click = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  await sendMouse({ type: 'click', position: await aimAt(element) });
};

/** Turns the wheel over the middle of an element, by CSS pixels. */
export const wheel = async (element: Element, deltaY: number, deltaX = 0): Promise<void> => {
  const [x, y] = middleOf(element);
  await executeServerCommand('user-wheel', { x, y, deltaX, deltaY });
};

/** Gives the page a size in CSS pixels. WebKit's window is never narrower than 450. */
export const resize = async (width: number, height: number): Promise<void> => {
  await executeServerCommand('user-resize', { width, height });
  for (let frames = 0; frames < 60 && innerWidth !== width; frames += 1)
    await new Promise(requestAnimationFrame);
  if (innerWidth !== width) throw new Error(`The page is ${innerWidth} px wide, not ${width}`);
};

/** Chromium only: sets media features, such as `{ 'prefers-color-scheme': 'dark' }`. */
export const emulate = async (media: Readonly<Record<string, string>>): Promise<void> => {
  await executeServerCommand('user-emulate', media);
};
