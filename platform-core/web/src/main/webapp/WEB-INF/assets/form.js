// Saves form pages while they are filled and asks the server which questions to show; shows how far an upload is.
// Everything works without it.
(() => {
  'use strict';
  const PART = {'Antragswerk-Teil': 'felder'};
  const CONTROLS = 'input,select,textarea,button';
  const SOON = 60, AFTER_TYPING = 2500, PATIENCE = 15000;

  const keyOf = node => node.tagName + '#' + (node.id || node.name || '');

  // Makes `old` look like `fresh`; what did not change stays, with focus, caret and open hints.
  const morph = (old, fresh, sent) => {
    if (old.tagName === 'DETAILS' && fresh.tagName === 'DETAILS') return;
    if (!old.querySelector(CONTROLS) && !old.matches(CONTROLS) || old.tagName === 'BUTTON') {
      if (!old.isEqualNode(fresh)) old.replaceWith(fresh);
      return;
    }
    for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const name of fresh.getAttributeNames()) {
      if (old.getAttribute(name) !== fresh.getAttribute(name)) old.setAttribute(name, fresh.getAttribute(name));
    }
    if (old.matches(CONTROLS)) return take(old, fresh, sent);
    let at = old.firstElementChild;
    for (const child of [...fresh.children]) {
      let same = at;
      while (same && keyOf(same) !== keyOf(child)) same = same.nextElementSibling;
      if (!same) {
        old.insertBefore(child, at);
        continue;
      }
      while (at !== same) {
        const gone = at;
        at = at.nextElementSibling;
        gone.remove();
      }
      at = at.nextElementSibling;
      morph(same, child, sent);
    }
    while (at) {
      const gone = at;
      at = at.nextElementSibling;
      gone.remove();
    }
  };

  // What was entered while the answer was on its way is newer than the answer.
  const take = (old, fresh, sent) => {
    if (old.type === 'hidden') {
      old.value = fresh.value;
    } else if (old.type === 'radio' || old.type === 'checkbox') {
      if (old.checked === sent.getAll(old.name).includes(old.value)) old.checked = fresh.checked;
    } else if (old !== document.activeElement && old.value === sent.get(old.name)) {
      old.value = fresh.value;
    }
  };

  const autosave = form => {
    const status = document.getElementById('gespeichert');
    let timer = 0, dirty = false, busy = false, again = false, waiting = null, stopped = false;

    const say = text => { if (status.textContent !== text) status.textContent = text; };
    const later = wait => { clearTimeout(timer); timer = setTimeout(save, wait); };
    const send = extra => {
      form.elements.runde.value = Number(form.elements.runde.value) + 1;
      const body = new URLSearchParams(new FormData(form));
      dirty = false;
      return [body, fetch(form.action + location.search,
        {method: 'POST', body, headers: PART, redirect: 'manual', ...extra})];
    };

    const save = async () => {
      clearTimeout(timer);
      if (busy) again = true;
      if (busy || !dirty || stopped) return;
      busy = true;
      try {
        const [body, reply] = send({signal: AbortSignal.timeout(PATIENCE)});
        const answer = await reply;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const message = page.querySelector('[data-meldung]');
        if (!message) throw answer;
        stopped = answer.status === 409;
        if (answer.ok) morph(document.getElementById('felder'), page.getElementById('felder'), body);
        say(message.textContent);
      } catch (away) {
        dirty = true;
        say(form.dataset.fehler);
        if (away.status >= 500) later(PATIENCE);
      }
      busy = false;
      if (waiting) {
        const button = waiting;
        waiting = null;
        form.ariaBusy = null;
        form.requestSubmit(button.form && button);
      } else if (again) {
        again = false;
        save();
      }
    };

    form.addEventListener('input', event => {
      dirty = true;
      later(event.target.matches('[type=radio],[type=checkbox],select') ? SOON : AFTER_TYPING);
    });
    form.addEventListener('change', () => later(SOON));
    form.addEventListener('submit', event => {
      clearTimeout(timer);
      if (busy) {
        event.preventDefault();
        form.ariaBusy = 'true';
        waiting = event.submitter || {};
        return;
      }
      dirty = false;
      form.elements.runde.value = Number(form.elements.runde.value) + 1;
    });
    addEventListener('pagehide', () => { if (dirty && !busy && !stopped) send({keepalive: true})[1].catch(() => {}); });
    addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  };

  const upload = (form, event) => {
    if (!form.querySelector('[type=file]').files.length) return;
    event.preventDefault();
    const bar = document.createElement('progress');
    bar.value = 0;
    bar.className = 'aw-progress';
    bar.ariaLabel = form.dataset.upload;
    form.querySelector('[type=submit]').after(bar);
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    request.upload.onprogress = progress => { bar.value = progress.loaded / progress.total; };
    request.onerror = () => form.submit();
    request.onload = () => {
      const main = request.response && request.response.querySelector('main');
      if (!main) return form.submit();
      document.querySelector('main').replaceWith(main);
      document.title = request.response.title;
      if (request.status < 300) history.replaceState(null, '', request.responseURL);
      const result = main.querySelector('.aw-alert') || main;
      result.tabIndex = -1;
      result.focus();
    };
    request.send(new FormData(form));
  };

  const form = document.querySelector('form[data-autosave]');
  if (form) autosave(form);
  document.addEventListener('submit', event => {
    if (event.target.matches('form[data-upload]')) upload(event.target, event);
  });
})();
