'use strict';
const byId = id => document.getElementById(id);
const root = document.documentElement;
const inKorean = () => root.dataset.ui === 'ko';
const say = (korean, english) => (inKorean() ? korean : english);

// The language of the interface; an article stays in its own.
function speak(language) {
  root.dataset.ui = language;
  root.lang = language;
}
speak((navigator.language || 'ko').startsWith('ko') ? 'ko' : 'en');
byId('language').hidden = false;
byId('language').addEventListener('click', () => speak(inKorean() ? 'en' : 'ko'));

// Clean text, text as sent and JSON become tabs; without this script they stand one below another.
const PANELS = ['clean', 'source', 'json'];
function show(panel) {
  for (const name of PANELS) {
    byId(name).hidden = name !== panel;
    const tab = byId('tab-' + name);
    tab.setAttribute('aria-selected', name === panel);
    tab.tabIndex = name === panel ? 0 : -1;
  }
}
function setUp() {
  byId('tabs').hidden = false;
  byId('tabs').setAttribute('role', 'tablist');
  byId('copy').hidden = false;
  byId('clean').parentElement.classList.add('tabbed');
  for (const name of PANELS) {
    const tab = byId('tab-' + name);
    tab.setAttribute('role', 'tab');
    byId(name).setAttribute('role', 'tabpanel');
    byId(name).setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => show(name));
  }
  byId('tabs').addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = PANELS.findIndex(name => byId('tab-' + name) === event.target);
    if (step && at >= 0) {
      const next = PANELS[(at + step + PANELS.length) % PANELS.length];
      show(next);
      byId('tab-' + next).focus();
    }
  });
  byId('copy').addEventListener('click', copy);
  show('clean');
}
async function copy() {
  try {
    await navigator.clipboard.writeText(byId('json-text').textContent);
    byId('copied').textContent = say('복사했습니다', 'Copied');
  } catch {
    getSelection().selectAllChildren(byId('json-text'));
    byId('copied').textContent = say('선택했습니다. Ctrl+C로 복사하세요', 'Selected; copy it with Ctrl+C');
  }
}

// An entity leads to its mentions, one after another, in the text that is shown.
function jump(entity) {
  if (!byId('json').hidden) show('clean');
  const panel = PANELS.map(byId).find(p => !p.hidden);
  const mentions = [...panel.querySelectorAll(`.mention[href="#${entity}"]`)];
  const last = mentions.findIndex(m => m.classList.contains('found'));
  document.querySelectorAll('.found').forEach(m => m.classList.remove('found'));
  const next = mentions[(last + 1) % mentions.length];
  if (next) {
    next.classList.add('found');
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  }
}
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || !link.closest('#result')) return;
  const target = link.getAttribute('href').slice(1);
  if (link.matches('.entities .name')) {
    event.preventDefault();
    jump(target.replace(/m1$/, ''));
  } else if (/^[qk]/.test(target)) {
    show('clean');
  } else if (link.matches('.mention')) {
    byId(target).focus({ preventScroll: true });
  }
});

// What is known of an entity, at the mention that has the pointer or the focus.
let hiding;
function tell(mention) {
  clearTimeout(hiding);
  const tip = byId('tip');
  tip.replaceChildren(...byId(mention.getAttribute('aria-describedby')).cloneNode(true).childNodes);
  const probability = document.createElement('span');
  probability.textContent = say('확률 ', 'probability ') + mention.dataset.probability;
  tip.append(probability);
  tip.hidden = false;
  const at = mention.getClientRects()[0];
  const left = Math.min(at.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
  tip.style.left = Math.max(8, left) + scrollX + 'px';
  const above = at.top - tip.offsetHeight - 6;
  tip.style.top = (above < 0 ? at.bottom + 6 : above) + scrollY + 'px';
}
function hide(after) {
  clearTimeout(hiding);
  hiding = setTimeout(() => (byId('tip').hidden = true), after);
}
for (const begin of ['mouseover', 'focusin']) {
  document.addEventListener(begin, event => {
    const mention = event.target.closest('.mention');
    if (mention) tell(mention);
    else if (event.target.closest('#tip')) clearTimeout(hiding);
    else if (!byId('tip').hidden) hide(begin === 'focusin' ? 0 : 250);
  });
}
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') hide(0);
});

// The form: what it sends comes back as a page like this one, of which the result is taken.
let token = '';
function report(text, isProblem) {
  byId('status').textContent = text;
  byId('status').classList.toggle('problem', isProblem);
}
async function annotate() {
  const text = byId('text').value;
  const published = byId('published').value;
  token = byId('token').value.trim() || token;
  report(say('정리하고 있습니다…', 'Annotating…'), false);
  byId('submit').disabled = true;
  try {
    const response = await fetch(location.pathname.replace(/\/*$/, '/articles'), {
      method: 'POST',
      headers: {
        accept: 'text/html, application/problem+json;q=0.5',
        'content-type': 'application/json',
        ...(token && { authorization: 'Bearer ' + token }),
      },
      body: JSON.stringify(published ? { text, publishedAt: published } : { text }),
    });
    if (response.status === 401 || response.status === 403) {
      byId('token-row').hidden = false;
      byId('token').focus();
      report(say('토큰이 필요합니다', 'A token is needed'), true);
    } else if (response.ok) {
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      byId('result').replaceWith(document.adoptNode(page.getElementById('result')));
      setUp();
      report(say('다 되었습니다', 'Done'), false);
      byId('result').focus({ preventScroll: true });
      byId('result').scrollIntoView();
    } else {
      const problem = await response.json().catch(() => ({}));
      report(`${response.status} ${problem.detail || problem.title || problem.message || ''}`, true);
    }
  } catch {
    report(say('서비스에 닿지 않습니다', 'The service cannot be reached'), true);
  } finally {
    byId('submit').disabled = false;
  }
}
async function read(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const marks = { 65279: 'utf-16le', 65534: 'utf-16be' };
  const wide = bytes.length > 1 && marks[bytes[0] + 256 * bytes[1]];
  try {
    byId('text').value = new TextDecoder(wide || 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    byId('text').value = new TextDecoder('euc-kr').decode(bytes);
  }
  report(file.name, false);
}
function setUpForm() {
  const form = byId('form');
  form.addEventListener('submit', event => {
    event.preventDefault();
    annotate();
  });
  byId('file').addEventListener('change', () => byId('file').files[0] && read(byId('file').files[0]));
  for (const name of ['dragover', 'dragleave', 'drop']) {
    document.addEventListener(name, event => {
      event.preventDefault();
      form.classList.toggle('drag', name === 'dragover');
      if (name === 'drop' && event.dataTransfer.files[0]) read(event.dataTransfer.files[0]);
    });
  }
  for (const example of byId('examples').querySelectorAll('button')) {
    example.addEventListener('click', () => {
      byId('text').value = example.dataset.text;
      byId('published').value = example.dataset.published;
      annotate();
    });
  }
}
if (byId('form')) setUpForm();
if (!byId('result').hidden) setUp();
