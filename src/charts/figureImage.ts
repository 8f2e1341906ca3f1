/** Properties that make a drawing look the same outside its page. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'visibility',
];

const namespace = 'http://www.w3.org/2000/svg';

/** What stands over a drawing that is taken out of its page. */
export interface FigureHead {
  /** Words of the first line. */
  caption?: string;
  /** Drawn between the words and the figure: the clock of a score. */
  above?: HTMLElement;
}

const pad = 12;
/** Height of the line of words, pixels. */
const captionHeight = 24;

/**
 * One self-contained SVG of everything drawn inside a figure: its `<svg>` and `<canvas>` elements where they stand, and
 * the words of HTML elements marked `data-figure-text`, all with the colours of the present theme.
 */
export function figureSvg(figure: HTMLElement, { caption, above }: FigureHead = {}): string {
  const root = document.createElementNS(namespace, 'svg');
  root.setAttribute('xmlns', namespace);
  const paper = element('rect', { x: -pad, y: -pad });
  paper.setAttribute('fill', pageColour(figure));
  root.append(paper);
  const size = { right: 0, bottom: 0 };
  if (caption) {
    root.append(line(caption, figure));
    size.bottom = captionHeight;
  }
  for (const part of above ? [above, figure] : [figure]) drawInto(root, part, size);
  const [width, height] = [Math.ceil(size.right + 2 * pad), Math.ceil(size.bottom + 2 * pad)];
  for (const node of [root, paper]) {
    node.setAttribute('width', String(width));
    node.setAttribute('height', String(height));
  }
  root.setAttribute('viewBox', `${-pad} ${-pad} ${width} ${height}`);
  return new XMLSerializer().serializeToString(root);
}

/** Puts what is drawn in an element under what is there already. */
function drawInto(root: SVGSVGElement, figure: HTMLElement, size: { right: number; bottom: number }): void {
  const frame = figure.getBoundingClientRect();
  const marked = [...figure.querySelectorAll<HTMLElement | SVGElement>('svg, canvas, [data-figure-text]')];
  const parts = marked.filter((part) => part.getClientRects().length > 0 && !part.closest('[data-no-export]'));
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const group = element('g', size.bottom === 0 ? {} : { transform: `translate(0,${size.bottom})` });
  parts.forEach((part, i) => {
    const x = boxes[i].left - frame.left;
    const y = boxes[i].top - frame.top;
    if (part instanceof SVGSVGElement) group.append(inlined(part, x, y, boxes[i]));
    else if (part instanceof HTMLCanvasElement) group.append(picture(part, x, y, boxes[i]));
    else group.append(...lines(part as HTMLElement, frame));
  });
  root.append(group);
  size.right = Math.max(size.right, frame.width, ...boxes.map((box) => box.right - frame.left));
  size.bottom += Math.max(0, ...boxes.map((box) => box.bottom - frame.top));
}

/** The line of words over a figure, in the figure's own type. */
function line(words: string, figure: HTMLElement): SVGElement {
  const style = getComputedStyle(figure);
  const text = element('text', { x: 0, y: 12, fill: style.color });
  for (const name of ['font-family', 'font-size']) text.style.setProperty(name, style.getPropertyValue(name));
  text.textContent = words;
  return text;
}

/** PNG of a figure at twice the pixels of the screen. @throws Error when the browser cannot draw it */
export async function figurePng(figure: HTMLElement, head: FigureHead = {}): Promise<Blob> {
  const source = figureSvg(figure, head);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('figure could not be drawn'))), 'image/png'),
  );
}

/** Hands a file to the reader. */
export function download(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Safari starts the download a moment after the click
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

function pageColour(from: Element): string {
  for (let node: Element | null = from; node; node = node.parentElement) {
    const colour = getComputedStyle(node).backgroundColor;
    if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
  }
  return '#ffffff';
}

function inlined(svg: SVGSVGElement, x: number, y: number, box: DOMRect): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((node, i) => {
    const style = getComputedStyle(originals[i]);
    for (const name of properties) (node as SVGElement).style.setProperty(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role']) node.removeAttribute(name);
  });
  for (const [key, value] of Object.entries({ x, y, width: box.width, height: box.height })) {
    copy.setAttribute(key, String(value));
  }
  return copy;
}

function picture(canvas: HTMLCanvasElement, x: number, y: number, box: DOMRect): SVGElement {
  return element('image', { x, y, width: box.width, height: box.height, href: canvas.toDataURL('image/png') });
}

/** The words of an HTML element, one `<text>` per line as the page broke them. */
function lines(host: HTMLElement, frame: DOMRect): SVGElement[] {
  const out: SVGElement[] = [];
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const style = getComputedStyle(node.parentElement!);
    let last: { top: number; text: SVGElement } | null = null;
    for (const word of (node.textContent ?? '').matchAll(/\S+\s*/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const box = range.getClientRects()[0];
      if (!box) continue;
      if (last && box.right > host.getBoundingClientRect().right + 1) {
        // the page cuts the rest off
        last.text.textContent += '…';
        break;
      }
      if (!last || Math.abs(last.top - box.top) > 2) {
        const size = parseFloat(style.fontSize);
        const y = (box.top + box.bottom) / 2 - frame.top + size * 0.35;
        const text = element('text', { x: box.left - frame.left, y, fill: style.color });
        for (const name of ['font-family', 'font-size', 'font-weight']) {
          text.style.setProperty(name, style.getPropertyValue(name));
        }
        out.push(text);
        last = { top: box.top, text };
      }
      last.text.textContent += word[0];
    }
  }
  return out;
}
