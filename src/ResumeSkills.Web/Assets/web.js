// Makes the forms of the pages quicker. Everything here can also be done without it.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const notice = document.getElementById('notice');
const say = words => { if (notice) { notice.textContent = words; clearTimeout(say.timer); say.timer = setTimeout(() => { notice.textContent = ''; }, 6000); } };

// The first page: files may be dropped or pasted, and waiting is told.
const start = document.querySelector('form.start[enctype]');
if (start) {
  const [drop, input] = [start.querySelector('.drop'), start.querySelector('#file')];
  drop.querySelector('.hint').hidden = false;
  const take = files => { if (files?.length) input.files = files; };
  for (const event of ['dragenter', 'dragover'])
    addEventListener(event, e => { e.preventDefault(); drop.classList.add('over'); });
  for (const event of ['dragleave', 'drop'])
    addEventListener(event, e => { e.preventDefault(); drop.classList.remove('over'); });
  addEventListener('drop', e => take(e.dataTransfer?.files));
  addEventListener('paste', e => take(e.clipboardData?.files));
  const busy = on => {
    start.querySelector('button').disabled = on;
    start.querySelector('.busy').textContent = on ? 'Reading …' : '';
  };
  start.addEventListener('submit', () => busy(true));
  addEventListener('pageshow', () => busy(false));
}

// The report: what a form changes is put in place without leaving the page.
const toolbar = document.querySelector('.toolbar');
if (toolbar) {
  const sent = new Map();
  const remember = root => all('.bullet', root).forEach(bullet => sent.set(bullet.id, bullet.outerHTML));
  remember(document);
  all('.try').forEach(button => { button.hidden = false; });

  const putBullets = page => {
    for (const fresh of all('.bullet', page)) {
      const before = sent.get(fresh.id);
      if (before === fresh.outerHTML) continue;
      sent.set(fresh.id, fresh.outerHTML);
      const old = document.getElementById(fresh.id);
      old.replaceWith(fresh);
      all('.try', fresh).forEach(button => { button.hidden = false; });
      fresh.dispatchEvent(new Event('renewed', { bubbles: true }));
    }
  };

  const putParts = page => {
    for (const fresh of all('section.part', page)) {
      const old = document.getElementById(fresh.id);
      // What the visitor has filled in stays.
      if (!old || ['document', 'self', 'plan'].includes(fresh.id)) continue;
      const open = all('details', old).map(details => details.open);
      old.replaceChildren(...fresh.childNodes);
      all('details', old).forEach((details, i) => { details.open = open[i] ?? false; });
    }
    for (const fresh of all('#self fieldset', page)) {
      const old = all('#self fieldset').find(row => row.dataset.skill === fresh.dataset.skill);
      if (old) Object.assign(old.dataset, fresh.dataset);
    }
    document.querySelector('.toolbar').replaceChildren(...page.querySelector('.toolbar').childNodes);
    document.querySelector('.masthead .lead').textContent = page.querySelector('.masthead .lead').textContent;
  };

  // A button of these forms is named "action" and hides the property.
  const submit = async (form, submitter) => {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: new FormData(form, submitter), headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok) { say(page.querySelector('.lead')?.textContent ?? 'That did not work; load the page again.'); return; }
    const bullet = form.closest('.bullet')?.id;
    putBullets(page);
    putParts(page);
    const score = document.getElementById('score-now')?.textContent;
    say(`${bullet ? 'Done.' : 'Undone.'} ${score ? `The score is now ${score}.` : ''}`);
    (bullet ? document.getElementById(bullet) : toolbar.querySelector('summary')).focus({ preventScroll: true });
  };

  document.addEventListener('submit', e => {
    if (!e.target.matches('.bullet form, .toolbar form.undo')) return;
    e.preventDefault();
    submit(e.target, e.submitter).catch(() => say('The app does not answer. Is it still running?'));
  });

  // Words that are being typed are shown with what they would show; while an answer is under way only the latest words wait.
  let [under, next] = [false, null];
  const show = async area => {
    const form = area.form;
    const answer = await fetch(`${form.getAttribute('action')}/preview`, {
      method: 'POST', body: new URLSearchParams({ text: area.value }), headers: { 'form-mark': toolbar.dataset.mark, Accept: 'application/json' },
    });
    if (!answer.ok) return;
    const { html, score, before } = await answer.json();
    const [live, standing] = [form.querySelector('.live'), form.querySelector('.live-score')];
    live.innerHTML = html;
    live.hidden = false;
    standing.hidden = score === null;
    standing.textContent = score === before ? `Score with these words: ${score}, as now` : `Score with these words: ${score} (now ${before})`;
    live.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
  };
  const preview = async area => {
    next = area;
    if (under) return;
    under = true;
    try {
      while (next) {
        const latest = next;
        next = null;
        if (latest.value.trim()) await show(latest);
      }
    } catch {
      say('The app does not answer. Is it still running?');
    } finally {
      under = false;
    }
  };
  document.addEventListener('input', e => { if (e.target.matches('.edit textarea')) preview(e.target); });

  document.addEventListener('click', e => {
    if (!e.target.matches('.try')) return;
    const edit = e.target.closest('.bullet').querySelector('.edit');
    const area = edit.querySelector('textarea');
    edit.open = true;
    area.value = e.target.dataset.text;
    area.focus();
    const gap = area.value.indexOf('[');
    if (gap >= 0) area.setSelectionRange(gap, area.value.indexOf(']', gap) + 1);
    preview(area);
  });
  document.addEventListener('keydown', e => {
    const menu = document.querySelector('.menu[open]');
    if (e.key === 'Escape' && menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });
}
