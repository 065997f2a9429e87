addEventListener('load', () => {
  if (!('live' in document.documentElement.dataset)) for (const scene of document.querySelectorAll('[data-scene]')) scene.classList.add('failed');
});
