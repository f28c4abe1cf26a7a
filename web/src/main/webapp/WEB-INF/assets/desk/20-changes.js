/*
 * Which form holds words that are not saved: one whose fields differ from what the page was sent
 * with, or one that came back unsaved with what was typed in it. A form with data-guard="off" is
 * never asked about; its fields are not for typing.
 */
var psfChanges = (function () {
  'use strict';
  /* The field that tells the server, which shows a form again, that it holds unsaved words. */
  var TYPED_IN = 'typed-in';

  function loaded(input) {
    var same = input.cloneNode(false);
    same.value = input.defaultValue;
    return same.value;
  }

  function chosen(select) {
    var options = [].slice.call(select.options);
    var byDefault = options.filter(function (option) {
      return option.defaultSelected;
    });
    if (!select.multiple && byDefault.length === 0) {
      byDefault = options.slice(0, 1);
    }
    return options.some(function (option) {
      return option.selected !== byDefault.indexOf(option) >= 0;
    });
  }

  function differs(field) {
    if (field.disabled || !field.name) {
      return false;
    }
    switch (field.type) {
      case 'hidden':
      case 'submit':
      case 'button':
      case 'image':
      case 'reset':
      case 'fieldset':
      case 'output':
        return false;
      case 'checkbox':
      case 'radio':
        return field.checked !== field.defaultChecked;
      case 'select-one':
      case 'select-multiple':
        return chosen(field);
      case 'file':
        return field.value !== '';
      case 'textarea':
        return field.value !== field.defaultValue;
      default:
        return field.value !== field.defaultValue && field.value !== loaded(field);
    }
  }

  function cameBack(form) {
    var id = form.getAttribute('id');
    return form.getAttribute('data-unsaved') === 'true' || (!!id && id === psfDesk.word('typed-in'));
  }

  function changed(form) {
    return form.getAttribute('method') === 'post' && form.getAttribute('data-guard') !== 'off' &&
      (cameBack(form) || [].some.call(form.elements, differs));
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var before = form.querySelector('input[name=' + TYPED_IN + ']');
    if (before) {
      form.removeChild(before);
    }
    if (changed(form)) {
      form.appendChild(psfDesk.make('input', {
        type: 'hidden', name: TYPED_IN, value: form.getAttribute('id') || ''
      }));
    }
  });

  return {
    /* The first form with unsaved words, but for the one given; null when there is none. */
    first: function (butFor) {
      return [].filter.call(document.forms, function (form) {
        return form !== butFor && changed(form);
      })[0] || null;
    }
  };
}());
