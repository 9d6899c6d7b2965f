// Shows another figure in the examples of /integrer/, and its codes. Without it the page of each figure has its own.
'use strict';
{
  const choice = document.querySelector('fieldset.choice');
  const frame = document.querySelector('iframe.example');
  const image = document.querySelector('.example img');
  const areas = [...document.querySelectorAll('textarea')];

  const addressOf = () => {
    const { graphique, quartier } = choice.elements;
    return `../graphiques/${graphique.value}/${quartier.value}/`;
  };
  // The end of the address that holds the colours; none follows the reader's.
  const look = () => (choice.elements.couleurs.value === '' ? '' : `#${choice.elements.couleurs.value}`);
  // An address that is loading already is not asked for twice.
  const load = (element, address) => {
    if (element.getAttribute('src') !== address) element.src = address;
  };
  const show = () => load(frame, addressOf() + look());

  // The page of a figure holds its own codes, in the order of those of this page.
  const follow = () => {
    const page = frame.contentDocument;
    const codes = page === null ? [] : [...page.querySelectorAll('textarea')];
    // A page opened from a disk may not read another: the example and its codes then stay as they are.
    choice.hidden = codes.length !== areas.length;
    if (choice.hidden) return;
    areas.forEach((area, index) => {
      area.value = codes[index].value.replace(/ src(?:set)?="[^"#]*/g, `$&${look()}`);
      area.dispatchEvent(new Event('input'));
    });
    frame.title = `Graphique : ${page.querySelector('header p').textContent}`;
    frame.height = Math.ceil(page.body.getBoundingClientRect().height);
    for (const link of document.querySelectorAll('.files a'))
      link.href = addressOf() + link.href.split('/').at(-1);
    load(image, `${addressOf()}graphique.svg${look()}`);
    image.alt = page.querySelector('meta[name=description]').content;
  };

  const wanted = new URLSearchParams(location.search);
  for (const select of choice.elements) {
    const value = wanted.get(select.name);
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  choice.addEventListener('change', (event) => {
    show();
    // Another end of the same address loads nothing.
    if (event.target === choice.elements.couleurs) follow();
  });
  frame.addEventListener('load', follow);
  frame.loading = 'eager';
  show();
  // A frame that had loaded before this script came says so no more.
  if (frame.contentDocument?.URL !== 'about:blank') follow();
}
