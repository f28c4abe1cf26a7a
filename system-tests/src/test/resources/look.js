// What is wrong with a page as it stands, each fault a sentence. Runs in the page, for Look.java.
(() => {
  const seen = (e) =>
    e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    e.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const name = (e) => {
    const html = e.cloneNode(false).outerHTML;
    const text = (e.innerText || e.value || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${html.slice(0, 160)} “${text}”`;
  };
  const box = (e) => e.getBoundingClientRect();
  // Off the screen until it has the focus, or shrunk to nothing for those who only listen.
  const tuckedAway = (e) => {
    const { right, bottom, width, height } = box(e);
    return right <= 0 || bottom + window.scrollY <= 0 || (width <= 1 && height <= 1);
  };
  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

  function structure() {
    const faults = [];
    const headings = all('h1').filter(seen);
    if (headings.length !== 1) faults.push(`has ${headings.length} first headings`);
    if (headings.some((h) => !h.innerText.trim())) faults.push('has an empty first heading');
    if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(document.documentElement.lang)) faults.push('names no language');
    for (const [landmark, selector] of [
      ['main', 'main'],
      ['banner', 'body > header, [role=banner]'],
      ['contentinfo', 'body > footer, [role=contentinfo]'],
    ]) {
      const count = all(selector).filter(seen).length;
      if (count !== 1) faults.push(`has ${count} landmarks “${landmark}”`);
    }
    const menus = all('nav').filter(seen);
    if (menus.length === 0) faults.push('has no navigation');
    const names = menus.map((m) => m.getAttribute('aria-label') ?? m.getAttribute('aria-labelledby') ?? '');
    if (new Set(names).size !== names.length || names.includes(''))
      faults.push(`has navigations that cannot be told apart: ${names.join(', ')}`);
    const first = all(controls).find((e) => seen(e) && e.tabIndex >= 0);
    if (all('[tabindex]').some((e) => e.tabIndex > 0)) faults.push('orders the focus by hand');
    if (!first) faults.push('has nothing to press');
    if (all('main img:not([alt])').length > 0) faults.push('has a picture without words');
    return faults;
  }

  /** Sideways scrolling, and which element reaches furthest. */
  function overflow() {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return [];
    const widest = all('body *')
      .filter((e) => seen(e) && box(e).right > root.clientWidth + 0.5)
      .sort((a, b) => box(b).right - box(a).right)[0];
    return [`is ${over} px wider than ${root.clientWidth} px: ${widest ? name(widest) : '?'}`];
  }

  /** Part of a sentence: its height is the line's, and the words around it are the space. */
  function inSentence(e) {
    if (e.tagName !== 'A' || getComputedStyle(e).display !== 'inline') return false;
    const around = e.closest('p, li, dd, dt, td, th, h1, h2, h3, label, legend, div');
    return around && around.innerText.trim().length > e.innerText.trim().length;
  }

  function targets() {
    const faults = [];
    for (const e of all(controls)) {
      if (!seen(e) || tuckedAway(e) || e.disabled || e.ariaHidden === 'true' || inSentence(e)) continue;
      const boxes = [e, ...(e.labels ?? [])].filter(seen).map(box);
      const width = Math.max(...boxes.map((b) => b.width));
      const height = Math.max(...boxes.map((b) => b.height));
      if (width < 23.9 || height < 23.9)
        faults.push(`has a target of ${width.toFixed(0)} × ${height.toFixed(0)} px: ${name(e)}`);
    }
    return faults;
  }

  const seconds = (list) =>
    Math.max(...list.split(',').map((t) => parseFloat(t) * (t.trim().endsWith('ms') ? 0.001 : 1)));

  /** With reduced motion asked for: what still moves. A hundredth of a millisecond is not motion. */
  function motion() {
    const faults = [];
    for (const e of all('*')) {
      for (const which of [null, '::before', '::after']) {
        const style = getComputedStyle(e, which);
        const moving =
          (style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.0001) ||
          (style.animationName !== 'none' && seconds(style.animationDuration) > 0.0001);
        if (moving || style.scrollBehavior === 'smooth') faults.push(`still moves: ${name(e)}`);
      }
    }
    return faults.slice(0, 3);
  }

  /** With forced colours: a button or box whose border cannot be told from what it lies on. */
  function borders() {
    const faults = [];
    const boxes = 'button, .button, input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, textarea';
    for (const e of all(boxes)) {
      if (!seen(e) || tuckedAway(e) || e.ariaHidden === 'true') continue;
      const style = getComputedStyle(e);
      const drawn = style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) >= 1;
      if (!drawn || style.borderBottomColor === style.backgroundColor)
        faults.push(`has no border in forced colours: ${name(e)}`);
    }
    return faults;
  }

  const tagged = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

  /**
   * axe's findings; with colours only, the rules that depend on them. Where the system forces its
   * colours, axe reads those of the site (-webkit-text-fill-color): nothing to learn about contrast.
   */
  async function axeFaults(coloursOnly) {
    const { violations } = await window.axe.run(document, {
      runOnly: coloursOnly
        ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
        : { type: 'tag', values: tagged },
      rules: {
        'target-size': { enabled: true },
        'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches },
      },
      resultTypes: ['violations'],
    });
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 200)} (${node.failureSummary.split('\n')[1].trim()})`)
    );
  }

  /** The framework's scripts, scripts in the page, styles in the page. */
  function scripts() {
    return [
      ...all('script').map((s) => s.getAttribute('src') ?? `script in the page: ${s.text.slice(0, 60)}`)
        .filter((src) => !/^\/assets\/[a-z0-9.-]+\.js/.test(src)),
      ...all('[style], [onclick], style').map((e) => `style or script in the page: ${name(e)}`),
    ].map((what) => `has ${what}`);
  }

  function links() {
    return all('a[href]')
      .map((a) => new URL(a.href, document.baseURI))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname + url.search);
  }

  const unfold = () => all('details:not([open])').forEach((d) => (d.open = true));

  window.look = { structure, overflow, targets, motion, borders, axeFaults, scripts, links, unfold };
})();
