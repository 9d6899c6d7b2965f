// Shows the buttons of /integrer/ that copy. Without them the texts are selected by hand.
'use strict';
{
  const copy = async (area) => {
    area.select();
    // Absent on a page that is not served over HTTPS.
    if (navigator.clipboard) await navigator.clipboard.writeText(area.value);
    else if (!document.execCommand('copy')) throw new Error('Not copied.');
  };

  for (const button of document.querySelectorAll('button.copy')) {
    const area = document.getElementById(button.getAttribute('aria-describedby'));
    const status = button.parentElement.querySelector('[role=status]');
    const say = (words) => () => (status.textContent = words);
    button.hidden = false;
    button.addEventListener('click', () =>
      copy(area).then(say('Copié.'), say('Le texte est sélectionné : Ctrl + C le copie.')),
    );
    area.addEventListener('input', say(''));
  }
}
