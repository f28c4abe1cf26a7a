/*
 * Asks before unsaved words are left behind: the browser itself where the page is closed or loaded
 * anew, a dialog of ours where a link or another form leads away. Nothing asks after a form was sent.
 */
(function () {
  'use strict';
  var GO_ON = 'psf.go-on';
  /* Long enough for the browser to have begun what was asked of it. */
  var BEGUN_AFTER = 2000;
  var going = false;

  function store() {
    try {
      return window.sessionStorage;
    } catch (refused) {
      return null;
    }
  }

  function ask(event) {
    if (going || psfDesk.exiting() || !psfChanges.first()) {
      return undefined;
    }
    event.preventDefault();
    event.returnValue = '';
    return '';
  }

  /* Only while there is something to ask about: a page that listens is not kept for going back. */
  function watch() {
    going = false;
    window.removeEventListener('beforeunload', ask);
    if (psfChanges.first()) {
      window.addEventListener('beforeunload', ask);
    }
  }

  function leadsAway(link, event) {
    var address = link.getAttribute('href');
    if (!address || event.button > 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return false;
    }
    if ((link.target && link.target !== '_self') || link.hasAttribute('download')) {
      return false;
    }
    if (link.protocol !== 'http:' && link.protocol !== 'https:') {
      return false;
    }
    return link.href.split('#')[0] !== location.href.split('#')[0] || link.href.indexOf('#') < 0;
  }

  function go() {
    going = true;
    setTimeout(watch, BEGUN_AFTER);
  }

  function saver(form) {
    var id = form.getAttribute('data-save');
    return id ? document.getElementById(id) : null;
  }

  /* After saving one goes where one wanted to, unless saving did not work. */
  function goOn() {
    var kept = store();
    var to = kept && kept.getItem(GO_ON);
    if (!to) {
      return;
    }
    kept.removeItem(GO_ON);
    if (document.querySelector('.notice-success') && !document.querySelector('.error-summary') &&
        !psfChanges.first()) {
      location.assign(to);
    }
  }

  function button(dialog, name, style, press) {
    var made = psfDesk.make('button', { type: 'button', 'class': style }, psfDesk.word(name));
    made.addEventListener('click', function () {
      dialog.close();
      press();
    });
    return made;
  }

  function offer(form, from, leave, to) {
    var save = saver(form);
    var choices = psfDesk.make('div', { 'class': 'actions' });
    var dialog = psfDesk.make('dialog', {
      'class': 'guard', 'aria-labelledby': 'guard-title', 'aria-describedby': 'guard-text'
    });
    dialog.appendChild(psfDesk.make('h2', { id: 'guard-title' }, psfDesk.word('guard-title')));
    dialog.appendChild(psfDesk.make('p', { id: 'guard-text' }, psfDesk.word('guard-text')));
    if (save) {
      choices.appendChild(button(dialog, 'guard-save', 'button', function () {
        var kept = store();
        if (kept && to) {
          kept.setItem(GO_ON, to);
        }
        save.click();
      }));
    }
    choices.appendChild(button(dialog, 'guard-leave', 'button button-quiet', function () {
      go();
      leave();
    }));
    choices.appendChild(button(dialog, 'guard-stay', 'button button-quiet', function () {
      from.focus();
    }));
    dialog.appendChild(choices);
    /* Behind the dialog nothing can be pressed, and whoever has to be gone has to be gone. */
    dialog.appendChild(document.querySelector('.exit').cloneNode(true));
    dialog.addEventListener('close', function () {
      dialog.parentNode.removeChild(dialog);
    });
    dialog.addEventListener('cancel', function () {
      setTimeout(function () {
        from.focus();
      });
    });
    document.body.appendChild(dialog);
    dialog.showModal();
  }

  document.addEventListener('click', function (event) {
    var link = psfDesk.up(event.target, 'A');
    if (link && psfDesk.hasClass(link, 'exit')) {
      go();
      return;
    }
    var form = link && !event.defaultPrevented && !psfDesk.exiting() && leadsAway(link, event) ?
      psfChanges.first() : null;
    /* A browser without dialogs asks in its own way when the page goes. */
    if (!form || going || !window.HTMLDialogElement) {
      return;
    }
    event.preventDefault();
    offer(form, link, function () {
      location.assign(link.href);
    }, link.href);
  });

  document.addEventListener('submit', function (event) {
    var sent = event.target;
    if (event.defaultPrevented) {
      return;
    }
    var form = psfDesk.exiting() ? null : psfChanges.first(sent);
    if (!form || going || !window.HTMLDialogElement) {
      go();
      return;
    }
    event.preventDefault();
    offer(form, event.submitter || sent.querySelector('[type=submit]') || sent, function () {
      if (sent.requestSubmit) {
        sent.requestSubmit(event.submitter || undefined);
      } else {
        sent.submit();
      }
    }, '');
  });

  document.addEventListener('input', watch);
  document.addEventListener('change', watch);
  window.addEventListener('pageshow', watch);
  watch();
  goOn();
}());
