/* Each pair of a text colour and what is behind it, as painted, with the contrast by WCAG 2. */
function contrasts() {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  function painted(colours) {
    canvas.fillStyle = "#fff";
    canvas.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }
  function luminance(rgb) {
    const [r, g, b] = rgb.map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  const seen = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const hidden = !element.checkVisibility() || element.closest("script, style, .unseen");
    if (!walker.currentNode.data.trim() || hidden) continue;
    const behind = [];
    for (let e = element; e; e = e.parentElement) behind.unshift(getComputedStyle(e).backgroundColor);
    const colour = getComputedStyle(element).color;
    const key = behind.join() + colour;
    if (seen.has(key)) continue;
    const back = luminance(painted(behind)), front = luminance(painted([...behind, colour]));
    const contrast = (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
    seen.set(key, { contrast, of: element.tagName + "." + element.className, colour, behind: behind.at(-1) });
  }
  return [...seen.values()];
}
