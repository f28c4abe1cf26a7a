// What somebody sees of the focus: the faults of the element that has it. For Keyboard.java.
(() => {
  const name = (e) =>
    `${e.cloneNode(false).outerHTML.slice(0, 160)} “${(e.innerText || '').trim().slice(0, 40)}”`;
  const drawn = (e) => {
    const style = getComputedStyle(e);
    const outline =
      style.outlineStyle !== 'none' &&
      parseFloat(style.outlineWidth) > 0 &&
      !/^rgba\(.*, 0\)$|^transparent$/.test(style.outlineColor);
    return { outline, look: [style.outline, style.boxShadow].join() };
  };

  // What everything looks like without the focus. Taking it away to look would throw somebody who
  // is among the minutes of a time back to its hours.
  const without = new Map(
    [...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')]
      .filter((e) => e !== document.activeElement)
      .map((e) => [e, drawn(e).look])
  );

  const visible = (e) => drawn(e).outline || (without.has(e) && drawn(e).look !== without.get(e));

  /** The middle of its first line, unless something lies over it. */
  function covered(e) {
    const boxes = e.getClientRects();
    if (boxes.length === 0) return 'is not drawn';
    const { left, top, width, height } = boxes[0];
    const x = left + width / 2;
    const y = Math.max(top, 0) + (Math.min(top + height, innerHeight) - Math.max(top, 0)) / 2;
    if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) return 'is off the screen';
    const hit = document.elementFromPoint(x, y);
    if (hit && (e.contains(hit) || [...(e.labels ?? [])].some((l) => l.contains(hit)))) return null;
    return `lies under ${hit ? name(hit) : 'nothing'}`;
  }

  const floats = (e) => {
    for (let at = e; at; at = at.parentElement)
      if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return true;
    return false;
  };

  /** Who has the focus: null once it has left the page. */
  function focus() {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    const faults = [];
    if (!visible(e)) faults.push(`does not show the focus: ${name(e)}`);
    const why = covered(e);
    if (why) faults.push(`has the focus where it ${why}: ${name(e)}`);
    const box = e.getBoundingClientRect();
    window.walked ??= new Map();
    // A box for a time is several stops: hours, minutes.
    const again = window.walked.has(e) && window.walkedLast !== e;
    window.walkedLast = e;
    if (!window.walked.has(e)) window.walked.set(e, window.walked.size);
    return {
      faults,
      again,
      first: again && window.walked.get(e) === 0,
      name: name(e),
      top: box.top + scrollY,
      inText: !!e.closest('main') && !floats(e),
    };
  }

  window.keyboard = { focus };
})();
