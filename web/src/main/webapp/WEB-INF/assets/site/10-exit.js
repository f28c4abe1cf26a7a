/*
 * Leaving at once. The link works by itself; this makes it faster: it covers the page, tells the
 * server to forget the session, and takes the page out of the way back. Shift, pressed three times
 * within five seconds, does the same.
 */
(function () {
  'use strict';
  var SECONDS = 5, TIMES = 3;
  var link = document.querySelector('.exit');
  if (!link) { return; }
  var said = document.getElementById('exit-said');
  var pressed = [];
  var alone = false;

  function leave() {
    document.documentElement.className += ' gone';
    document.title = link.getAttribute('data-title');
    if (navigator.sendBeacon) { navigator.sendBeacon(link.getAttribute('href')); }
    window.location.replace(link.getAttribute('data-to'));
  }

  function say(left) {
    said.textContent = left === 2 ? said.getAttribute('data-two') : left === 1 ? said.getAttribute('data-one') : '';
  }

  // A dialog has a copy of the link: the page behind it cannot be pressed.
  document.addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('.exit')) { return; }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) { return; }
    event.preventDefault();
    leave();
  });

  // Only Shift by itself counts: capital letters and shortcuts must never throw anybody out.
  document.addEventListener('keydown', function (event) {
    alone = event.key === 'Shift' && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key !== 'Shift') { pressed = []; say(0); }
  });
  document.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift' || !alone) { return; }
    alone = false;
    var now = event.timeStamp;
    pressed = pressed.filter(function (then) { return now - then < SECONDS * 1000; });
    pressed.push(now);
    if (pressed.length >= TIMES) { leave(); } else { say(TIMES - pressed.length); }
  });
})();
