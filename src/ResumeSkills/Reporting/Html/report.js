(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Words and the skills that rest on them point at each other; a tap on words opens their skills.
  const link = bullet => {
    const tags = all('.tag', bullet);
    const marks = all('mark[data-tags]', bullet);
    const tagsOf = mark => mark.dataset.tags.split(' ').map(i => tags[i]).filter(Boolean);
    for (const mark of marks) {
      mark.classList.add('live');
      mark.addEventListener('mouseenter', () => tagsOf(mark).forEach(tag => tag.classList.add('lit')));
      mark.addEventListener('mouseleave', () => tagsOf(mark).forEach(tag => tag.classList.remove('lit')));
      mark.addEventListener('click', () => {
        const mine = tagsOf(mark);
        const open = !mine.every(tag => tag.open);
        mine.forEach(tag => { tag.open = open; });
      });
    }
    tags.forEach((tag, index) => {
      const light = () => {
        const on = tag.open || tag.matches(':hover, :focus-within');
        marks.forEach(mark => {
          if (mark.dataset.tags.split(' ').includes(String(index))) mark.classList.toggle('lit', on);
        });
      };
      for (const event of ['mouseenter', 'mouseleave', 'focusin', 'focusout', 'toggle'])
        tag.addEventListener(event, () => setTimeout(light));
    });
  };
  all('.bullet').forEach(link);
  // A page on which statements can be changed tells of each that it has put anew.
  addEventListener('renewed', event => link(event.target));

  // On paper nothing can be opened: what is closed opens for the print and closes again.
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open])');
    opened.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach(details => { details.open = false; }));

  const output = document.getElementById('assessed');
  if (!output) return;
  const rows = all('.assessment fieldset');
  const answer = row => Number(row.querySelector('input:checked')?.value ?? 0);
  const compare = row => {
    const given = answer(row);
    if (!given) return '';
    const reply = given >= 4 ? row.dataset.high : given <= 2 ? row.dataset.low : '';
    return reply || `The document: ${row.dataset.shown}.`;
  };
  const names = test => rows.filter(test).map(row => row.dataset.skill).join('; ');
  for (const row of rows) {
    row.addEventListener('change', () => {
      row.querySelector('.result').textContent = compare(row);
      const done = rows.filter(answer).length;
      const hidden = names(other => answer(other) >= 4 && Number(other.dataset.level) < 2);
      const modest = names(other => answer(other) && answer(other) <= 2 && Number(other.dataset.level) >= 2);
      const words = [`${done} of ${rows.length} answered.`];
      if (hidden) words.push(`Yours, but not yet in the document: ${hidden}.`);
      if (modest) words.push(`In the document, though you rate it low: ${modest}.`);
      output.replaceChildren(...words.map(sentence => {
        const paragraph = document.createElement('p');
        paragraph.textContent = sentence;
        return paragraph;
      }));
    });
  }
})();
