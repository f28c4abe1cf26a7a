/*
 * The error summary takes the focus when the page opens; each of its lines leads to its field, of a
 * group to the first box, with the field's name in sight.
 */
(function () {
  'use strict';
  var FOCUSABLE = 'input:not([type=hidden]):not([disabled]), select:not([disabled]),' +
    ' textarea:not([disabled]), button:not([disabled])';

  function field(id) {
    var found = document.getElementById(id);
    if (!found) {
      return null;
    }
    return found.matches(FOCUSABLE) ? found : found.querySelector(FOCUSABLE) || found;
  }

  function nameOf(input) {
    var group = psfDesk.up(input, 'FIELDSET');
    if (group && (input.type === 'checkbox' || input.type === 'radio')) {
      return group;
    }
    return (input.labels && input.labels[0]) || input;
  }

  function goTo(address) {
    var input = field(decodeURIComponent(address.slice(1)));
    if (input) {
      nameOf(input).scrollIntoView();
      input.focus({ preventScroll: true });
    }
    return !!input;
  }

  var summary = document.querySelector('.error-summary');
  if (!summary) {
    /* From another page's list of what is missing. */
    if (location.hash.length > 1) {
      goTo(location.hash);
    }
    return;
  }
  summary.addEventListener('click', function (event) {
    var link = psfDesk.up(event.target, 'A');
    var address = link && link.getAttribute('href');
    if (address && address.charAt(0) === '#' && goTo(address)) {
      event.preventDefault();
    }
  });
  summary.focus();
}());
