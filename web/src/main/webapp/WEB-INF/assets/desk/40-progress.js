/*
 * A form that was sent says that it is working, and is not sent twice. Its buttons are never
 * disabled: a disabled button's name would not be sent, and it would lose the focus.
 */
(function () {
  'use strict';
  var SHOWN_AFTER = 400;
  /* Somebody who stopped the browser can press again after this. */
  var GIVEN_UP_AFTER = 30000;
  var said = psfDesk.make('p', { role: 'status', 'class': 'unseen' });
  var pressed = null;
  var sent = null;
  var bar = null;
  var timers = [];

  function buttons(form) {
    return [].filter.call(form.elements, function (element) {
      return element.type === 'submit' || element.type === 'image';
    });
  }

  function clear() {
    timers.forEach(clearTimeout);
    timers = [];
    if (bar && bar.parentNode) {
      bar.parentNode.removeChild(bar);
    }
    if (sent) {
      sent.removeAttribute('aria-busy');
      buttons(sent).forEach(function (button) {
        button.removeAttribute('aria-disabled');
      });
    }
    said.textContent = '';
    sent = null;
    bar = null;
  }

  function show(form, button) {
    said.textContent = psfDesk.word('working');
    bar = psfDesk.make('progress', { 'class': 'working', 'aria-label': psfDesk.word('working') });
    if (button && button.parentNode && button.offsetWidth > 1) {
      button.parentNode.insertBefore(bar, button.nextSibling);
    } else {
      form.appendChild(bar);
    }
  }

  document.body.appendChild(said);

  /* Browsers that do not say which button sent a form. */
  document.addEventListener('click', function (event) {
    var button = psfDesk.up(event.target, 'BUTTON') || psfDesk.up(event.target, 'INPUT');
    pressed = button && button.type === 'submit' ? button : null;
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.getAttribute('data-progress') === 'off') {
      return;
    }
    if (sent === form) {
      event.preventDefault();
      return;
    }
    clear();
    sent = form;
    form.setAttribute('aria-busy', 'true');
    buttons(form).forEach(function (button) {
      button.setAttribute('aria-disabled', 'true');
    });
    timers.push(setTimeout(show, SHOWN_AFTER, form, event.submitter || pressed));
    timers.push(setTimeout(clear, GIVEN_UP_AFTER));
  });

  /* A page that comes back as it was left is not working any more. */
  window.addEventListener('pageshow', clear);
}());
