/*
 * What the other files of this folder share. The words come from the message bundles, in data-
 * attributes of the script's own element; plain old JavaScript, for old phones.
 */
var psfDesk = (function () {
  'use strict';
  var element = document.currentScript;

  function hasClass(node, name) {
    return (' ' + (node.getAttribute('class') || '') + ' ').indexOf(' ' + name + ' ') >= 0;
  }

  return {
    hasClass: hasClass,
    /* Somebody is leaving at once, by the button or by Shift: nothing may ask or wait. */
    exiting: function () {
      return hasClass(document.documentElement, 'gone');
    },
    word: function (name) {
      return (element && element.getAttribute('data-' + name)) || '';
    },
    up: function (from, name) {
      var node = from;
      while (node && node.nodeType === 1 && node.nodeName !== name) {
        node = node.parentNode;
      }
      return node && node.nodeName === name ? node : null;
    },
    make: function (name, attributes, text) {
      var made = document.createElement(name);
      Object.keys(attributes).forEach(function (key) {
        made.setAttribute(key, attributes[key]);
      });
      if (text) {
        made.textContent = text;
      }
      return made;
    }
  };
}());
